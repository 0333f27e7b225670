package dev.sdkwright.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page itself, saved as text: one table cell per line, blank lines between. */
final class Page {

    private static final Path BESIDE_THE_PROJECT = Path.of("shared", "seed", "restores.txt");
    private static final Pattern OPERATION = Pattern.compile("(?m)^(GET|PUT|POST|DELETE|PATCH) (/\\S+)$");
    private static final Pattern REQUEST_LINE = Pattern.compile("(?m)^([A-Z]+ https://\\S+)$");
    private static final Pattern CAPTION = Pattern.compile("Table (\\d) .+");
    private static final Pattern STATUS = Pattern.compile("Status code: (\\d{3})");
    private static final Pattern END_OF_TABLE = Pattern.compile(
            "Table \\d .+|Status code: .+|(Request|Response) Parameters|Example Requests");
    private static final Pattern FORMAT = Pattern.compile("Format: (\\w+), for example, (\\d+)\\.");
    private static final Pattern LOWEST = Pattern.compile("must be greater than or equal to (-?\\d+)");
    private static final Pattern VALUE = Pattern.compile("• (\\w+): .+");
    private static final Pattern CODE = Pattern.compile("• (\\S+) - .+");

    private final String text;
    private final List<String> lines;
    private final List<Fact> facts = new ArrayList<>();

    private Page(String text) {
        this.text = text;
        this.lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        readFacts();
    }

    /** The page, where it lies beside the folder of the project. */
    static Optional<Page> find() throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(BESIDE_THE_PROJECT))
                .filter(Files::isRegularFile)
                .findFirst();
        return file.isPresent() ? Optional.of(new Page(Files.readString(file.get()))) : Optional.empty();
    }

    String text() {
        return text;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    Map<?, ?> responseExample() {
        int start = text.indexOf('{', text.indexOf("\nExample Responses"));
        return Trees.read(text.substring(start, text.indexOf("\n}", start) + 2));
    }

    /** Every sentence of the page's prose, with what a list item names left out. */
    List<String> sentences() {
        return lines.stream()
                .filter(line -> line.endsWith("."))
                .map(line -> line.replaceFirst("^• (\\w+:|\\S+ -) ", ""))
                .flatMap(line -> Stream.of(line.split("(?<=\\.) ")))
                .distinct()
                .toList();
    }

    private void readFacts() {
        readSample();
        MatchResult operation = first(OPERATION);
        add("operation", "page", operation.group(1), operation.group(2));
        Map<String, String> bodies = readTables();
        readStatuses(bodies);
        readExamples();
    }

    private void readSample() {
        add("sdk", "sample", "client", sample("(\\w+) client = \\1\\.newBuilder\\(\\)"));
        add("sdk", "sample", "version", sample("import com\\.huaweicloud\\.sdk\\.dcs\\.(\\w+)\\.\\*;"));
        add("sdk", "sample", "package", sample("import (com\\.huaweicloud\\.sdk\\.dcs\\.\\w+)\\.\\*;"));
        add("sdk", "sample", "corePackage", sample("import (\\S+)\\.auth\\.ICredential;"));
        add("sdk", "sample", "method", sample("response = client\\.(\\w+)\\(request\\);"));
        add("sdk", "sample", "credentials", snake(sample("new BasicCredentials\\(\\)\\s+\\.with(\\w+)\\(")));
        add("sdk", "sample", "response", sample("(\\w+) response = client\\.\\w+\\(request\\);"));
    }

    private Map<String, String> readTables() {
        Map<String, String> bodies = new HashMap<>();
        String status = "";
        for (int i = 0; i < lines.size(); i++) {
            var ofStatus = STATUS.matcher(lines.get(i));
            var caption = CAPTION.matcher(lines.get(i));
            if (ofStatus.matches()) {
                status = ofStatus.group(1);
            } else if (caption.matches()) {
                String place = "table " + caption.group(1);
                if (!status.isEmpty()) {
                    bodies.putIfAbsent(status, place);
                    status = "";
                }
                i = readTable(place, i + 1) - 1;
            }
        }
        return bodies;
    }

    /** Reads from the line of the head on and gives the line behind the table. */
    private int readTable(String place, int head) {
        boolean parameters = lines.get(head + 1).equals("Mandatory");
        int i = head + (parameters ? 4 : 3);
        while (!END_OF_TABLE.matcher(lines.get(i)).matches()) {
            String name = lines.get(i++);
            String mandatory = parameters ? (lines.get(i++).equals("Yes") ? "mandatory " : "optional ") : "";
            add(parameters ? "parameter" : "property", place, name, mandatory + lines.get(i++));
            readDescription(place, name, lines.get(i++));
            while (lines.get(i).startsWith("•")) {
                readItem(place, name, lines.get(i++));
            }
        }
        return i;
    }

    private void readDescription(String place, String name, String description) {
        FORMAT.matcher(description).results().forEach(found -> {
            add("format", place, name, found.group(1));
            add("pattern", place, name, "^\\d{" + found.group(1).length() + "}$");
            add("example", place, name, '"' + found.group(2) + '"');
        });
        LOWEST.matcher(description).results().forEach(found -> add("minimum", place, name, found.group(1)));
        if (description.contains("is set to null")) {
            add("nullable", place, name, "true");
        }
    }

    /** Values are all there are; codes are those that are explained, and others may come. */
    private void readItem(String place, String name, String item) {
        VALUE.matcher(item).results().forEach(found -> {
            add("documented", place, name, found.group(1));
            add("enum", place, name, found.group(1));
        });
        CODE.matcher(item).results().forEach(found -> add("documented", place, name, found.group(1)));
    }

    private void readStatuses(Map<String, String> bodies) {
        int i = lines.indexOf("Status Codes") + 3;
        for (; lines.get(i).matches("\\d{3}"); i += 2) {
            String table = bodies.get(lines.get(i));
            add("status", "page", lines.get(i), table == null ? "no body" : "application/json " + table);
        }
    }

    private void readExamples() {
        // Table 2 has the names that count.
        add("example", "request", "line", first(REQUEST_LINE).group(1).replace("_Time", "_time"));
        Trees.leaves("", responseExample(), (pointer, leaf) -> add("example", "status 200", pointer, Trees.json(leaf)));
    }

    private String sample(String pattern) {
        return first(Pattern.compile(pattern)).group(1);
    }

    private MatchResult first(Pattern pattern) {
        return pattern.matcher(text).results().findFirst()
                .orElseThrow(() -> new IllegalStateException("the page has nothing like " + pattern));
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private void add(String kind, String place, String name, String value) {
        facts.add(new Fact(kind, place, name, value));
    }
}
