package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A compiled query; immutable. */
public final class JsonPath {
    private final List<Segment> segments;

    JsonPath(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /**
     * Something that a query found.
     *
     * @param pointer where it stands, as a JSON pointer
     * @param value what stands there
     */
    public record Match(String pointer, JsonNode value) {
        Match child(String token, JsonNode child) {
            return new Match(pointer + "/" + token.replace("~", "~0").replace("/", "~1"), child);
        }
    }

    /**
     * Compiles a query.
     *
     * @throws JsonPathSyntaxException if the text is none
     */
    public static JsonPath compile(String text) {
        return new JsonPathParser(text).query();
    }

    /** All that the query selects in a document, in document order, as often as it is selected. */
    public List<Match> find(JsonNode document) {
        return find(document, document);
    }

    /** All that the segments select from a node. */
    List<Match> find(JsonNode start, JsonNode document) {
        List<Match> found = List.of(new Match("", start));
        for (Segment segment : segments) {
            List<Match> next = new ArrayList<>();
            found.forEach(match -> segment.select(match, document, next));
            found = next;
        }
        return found;
    }

    /** Whether it can never select more than one node (RFC 9535, section 2.3.5.1). */
    boolean isSingular() {
        return segments.stream().allMatch(Segment::isSingular);
    }
}
