package dev.sdkwright.generator.write;

import dev.sdkwright.generator.write.Fingerprint.Input;
import dev.sdkwright.generator.write.Manifest.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The manifest as text: a line per fact, its kind in front. The first line names the format's version and the last one
 * says that nothing is missing; any other text is no manifest.
 */
final class ManifestText {
    private static final String HEADER = "sdkwright manifest 1";
    private static final String END = "end";

    private ManifestText() {}

    static String format(Manifest manifest) {
        Fingerprint fingerprint = manifest.fingerprint();
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        line(text, "generator", fingerprint.generator());
        fingerprint.options().forEach((name, value) -> line(text, "option", name + " " + value));
        line(text, "templates", fingerprint.templates());
        fingerprint.inputs().forEach(input -> line(text, "input", input.hash() + " " + input.name()));
        line(text, "operations", Integer.toString(manifest.operations()));
        line(text, "types", Integer.toString(manifest.types()));
        for (Entry file : manifest.files()) {
            text.append("file ").append(file.hash()).append(' ');
            escape(text, file.path());
            text.append('\n');
        }
        return text.append(END).append('\n').toString();
    }

    private static void line(StringBuilder text, String kind, String value) {
        text.append(kind).append(' ');
        escape(text, value);
        text.append('\n');
    }

    private static void escape(StringBuilder text, String value) {
        int written = 0;
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character == '\\' || character == '\n' || character == '\r') {
                text.append(value, written, index).append('\\')
                        .append(character == '\n' ? 'n' : character == '\r' ? 'r' : '\\');
                written = index + 1;
            }
        }
        text.append(value, written, value.length());
    }

    /** Reads what {@link #format} wrote; empty for anything else. */
    static Optional<Manifest> parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int last = lines.size() - 2;
        if (last < 1 || !lines.get(0).equals(HEADER) || !lines.get(last).equals(END)) {
            return Optional.empty();
        }
        try {
            Draft draft = new Draft();
            lines.subList(1, last).forEach(draft::add);
            return Optional.of(draft.manifest());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The facts read so far; every complaint about them is an IllegalArgumentException. */
    private static final class Draft {
        private final TreeMap<String, String> single = new TreeMap<>();
        private final TreeMap<String, String> options = new TreeMap<>();
        private final List<Input> inputs = new ArrayList<>();
        private final List<Entry> files = new ArrayList<>();

        void add(String line) {
            String[] kindAndValue = halves(line);
            String value = unescape(kindAndValue[1]);
            switch (kindAndValue[0]) {
                case "generator", "templates", "operations", "types" -> single.put(kindAndValue[0], value);
                case "option" -> options.put(halves(value)[0], halves(value)[1]);
                case "input" -> inputs.add(new Input(halves(value)[1], halves(value)[0]));
                case "file" -> files.add(new Entry(halves(value)[1], halves(value)[0]));
                default -> throw new IllegalArgumentException(line);
            }
        }

        Manifest manifest() {
            // A manifest decides what is deleted, so its paths are held to the same rules as those written.
            OutputPaths.check(files.stream().map(Entry::path).toList());
            return new Manifest(new Fingerprint(one("generator"), options, one("templates"), inputs),
                    Integer.parseInt(one("operations")), Integer.parseInt(one("types")), files);
        }

        private String one(String kind) {
            String value = single.get(kind);
            if (value == null) {
                throw new IllegalArgumentException(kind);
            }
            return value;
        }

        private static String[] halves(String text) {
            String[] halves = text.split(" ", 2);
            if (halves.length < 2) {
                throw new IllegalArgumentException(text);
            }
            return halves;
        }

        private static String unescape(String value) {
            StringBuilder plain = new StringBuilder(value.length());
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c != '\\') {
                    plain.append(c);
                    continue;
                }
                i++;
                switch (i < value.length() ? value.charAt(i) : ' ') {
                    case '\\' -> plain.append('\\');
                    case 'n' -> plain.append('\n');
                    case 'r' -> plain.append('\r');
                    default -> throw new IllegalArgumentException(value);
                }
            }
            return plain.toString();
        }
    }
}
