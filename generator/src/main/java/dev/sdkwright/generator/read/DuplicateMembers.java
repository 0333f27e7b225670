package dev.sdkwright.generator.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that an object of a JSON text has twice: the tree does not have them any more. */
final class DuplicateMembers {
    private DuplicateMembers() {}

    /** A name that its object had before. */
    record Member(String name, PositionFinder.Position position) {}

    static List<Member> of(String text) {
        List<Member> found = new ArrayList<>();
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = new JsonFactory().createParser(new StringReader(text))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    open.pop();
                    if (open.isEmpty()) {
                        break;
                    }
                } else if (token == JsonToken.FIELD_NAME && !open.peek().add(parser.currentName())) {
                    found.add(new Member(parser.currentName(), new PositionFinder.Position(
                            parser.currentTokenLocation().getLineNr(), parser.currentTokenLocation().getColumnNr())));
                }
            }
        } catch (IOException wasReadBefore) {
            throw new UncheckedIOException(wasReadBefore);
        }
        return found;
    }
}
