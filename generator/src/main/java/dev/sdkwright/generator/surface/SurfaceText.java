package dev.sdkwright.generator.surface;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tree of elements as text: a line per element, as many tabs in front as it is deep, then its kind and its key, then its
 * facts, tabs between them. The first line names the format's version, the last one says that nothing is missing.
 */
final class SurfaceText {
    private static final String HEADER = "sdkwright surface 1";
    private static final String END = "end";

    private SurfaceText() {}

    static String format(Element root) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        append(root, 0, text);
        return text.append(END).append('\n').toString();
    }

    private static void append(Element element, int depth, StringBuilder text) {
        text.append("\t".repeat(depth)).append(element.kind().text()).append(' ').append(escape(element.key()));
        element.facts().forEach((fact, value) ->
                text.append('\t').append(fact.text()).append(' ').append(escape(value)));
        text.append('\n');
        element.parts().forEach(part -> append(part, depth + 1, text));
    }

    static Optional<Element> parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int last = lines.size() - 2;
        if (last < 2 || !lines.get(0).equals(HEADER) || !lines.get(last).equals(END)) {
            return Optional.empty();
        }
        try {
            Reader reader = new Reader(lines.subList(1, last));
            Element root = reader.element(0);
            return reader.isAtEnd() && root.kind() == Element.Kind.SDK ? Optional.of(root) : Optional.empty();
        } catch (IllegalArgumentException noSurface) {
            return Optional.empty();
        }
    }

    /** Takes the lines one by one; every complaint about them is an IllegalArgumentException. */
    private static final class Reader {
        private final List<String> lines;
        private int next;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        boolean isAtEnd() {
            return next == lines.size();
        }

        Element element(int depth) {
            String[] fields = lines.get(next++).substring(depth).split("\t", -1);
            String[] kindAndKey = halves(fields[0]);
            Map<Fact, String> facts = new EnumMap<>(Fact.class);
            for (int index = 1; index < fields.length; index++) {
                String[] fact = halves(fields[index]);
                facts.put(Fact.ofText(fact[0]).orElseThrow(IllegalArgumentException::new), unescape(fact[1]));
            }
            List<Element> parts = new ArrayList<>();
            while (!isAtEnd() && depth(lines.get(next)) > depth) {
                if (depth(lines.get(next)) != depth + 1) {
                    throw new IllegalArgumentException(lines.get(next));
                }
                parts.add(element(depth + 1));
            }
            return new Element(kind(kindAndKey[0]), unescape(kindAndKey[1]), facts, parts);
        }

        private static Element.Kind kind(String text) {
            for (Element.Kind kind : Element.Kind.values()) {
                if (kind.text().equals(text)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(text);
        }

        private static int depth(String line) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '\t') {
                depth++;
            }
            return depth;
        }

        private static String[] halves(String text) {
            String[] halves = text.split(" ", 2);
            if (halves.length < 2) {
                throw new IllegalArgumentException(text);
            }
            return halves;
        }
    }

    private static String escape(String value) {
        if (isPlain(value)) {
            return value;
        }
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static boolean isPlain(String value) {
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character <= '\r' || character == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character != '\\') {
                plain.append(character);
                continue;
            }
            index++;
            plain.append(switch (index < value.length() ? value.charAt(index) : ' ') {
                case '\\' -> '\\';
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> throw new IllegalArgumentException(value);
            });
        }
        return plain.toString();
    }
}
