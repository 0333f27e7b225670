package dev.sdkwright.generator.read.jsonpath;

import dev.sdkwright.generator.read.jsonpath.Segment.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads segments and selectors; {@link FilterParser} reads what stands behind a question mark. */
final class JsonPathParser {
    private final TextCursor in;

    JsonPathParser(String text) {
        this.in = new TextCursor(text);
    }

    JsonPath query() {
        in.expect("$");
        JsonPath path = new JsonPath(segments(in));
        if (!in.atEnd()) {
            throw in.error("unexpected text");
        }
        return path;
    }

    static List<Segment> segments(TextCursor in) {
        List<Segment> segments = new ArrayList<>();
        while (true) {
            int before = in.position();
            in.skipBlanks();
            if (in.take("..")) {
                segments.add(new Segment(Reach.DESCENDANT, in.peek('[') ? bracketed(in) : List.of(shorthand(in))));
            } else if (in.take(".")) {
                segments.add(new Segment(Reach.CHILD, List.of(shorthand(in))));
            } else if (in.peek('[')) {
                segments.add(new Segment(Reach.CHILD, bracketed(in)));
            } else {
                in.back(before);
                return segments;
            }
        }
    }

    private static Selector shorthand(TextCursor in) {
        return in.take("*") ? new Selector.Wildcard() : new Selector.Name(in.memberName());
    }

    private static List<Selector> bracketed(TextCursor in) {
        in.expect("[");
        List<Selector> selectors = new ArrayList<>();
        do {
            in.skipBlanks();
            selectors.add(selector(in));
            in.skipBlanks();
        } while (in.take(","));
        in.expect("]");
        return selectors;
    }

    private static Selector selector(TextCursor in) {
        if (in.peek('\'') || in.peek('"')) {
            return new Selector.Name(in.quoted());
        }
        if (in.take("*")) {
            return new Selector.Wildcard();
        }
        if (in.take("?")) {
            in.skipBlanks();
            return new Selector.Filter(new FilterParser(in).condition());
        }
        return indexOrSlice(in);
    }

    private static Selector indexOrSlice(TextCursor in) {
        OptionalLong start = in.integer();
        in.skipBlanks();
        if (!in.take(":")) {
            return new Selector.Index(start.orElseThrow(() -> in.error("expected a selector")));
        }
        in.skipBlanks();
        OptionalLong end = in.integer();
        in.skipBlanks();
        OptionalLong step = OptionalLong.empty();
        if (in.take(":")) {
            in.skipBlanks();
            step = in.integer();
        }
        return new Selector.Slice(start, end, step.orElse(1));
    }
}
