package dev.sdkwright.generator.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of ours in Markdown, read for its facts. */
final class MarkdownPage {
    private static final Pattern TABLE = Pattern.compile("\\*\\*Table (\\d)\\*\\* (.+)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (?:(Yes|No) \\| )?([^|]+) \\| (.*) \\|");
    private static final Pattern FENCED = Pattern.compile("### (\\w+)\n\n```\\w+\n(.*?)\n```\n", Pattern.DOTALL);

    private final PageFacts facts = new PageFacts();
    private final List<String> lines;
    private final String text;

    private MarkdownPage(String text) {
        this.text = text;
        this.lines = text.lines().toList();
    }

    static PageFacts read(String text) {
        return new MarkdownPage(text).read();
    }

    private PageFacts read() {
        String part = "";
        String table = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher caption = TABLE.matcher(line);
            if (line.startsWith("## ")) {
                part = line.substring(3);
                facts.begin(part);
            } else if (part.equals("URI") && line.startsWith("**") && line.endsWith("`")) {
                facts.add(part, line.replace("*", "").replace("`", ""));
            } else if (caption.matches()) {
                table = caption.group(1);
                facts.add(part, "Table " + table + " " + caption.group(2));
            } else if (ROW.matcher(line).matches()) {
                row(part, table, line);
            } else if (line.startsWith("### Status code: ")) {
                facts.add(part, line.substring(4));
                at = part.equals("Example Responses") ? example(part, line.substring(4), at) : at;
            } else if (part.equals("Example Requests") && line.matches("[A-Z]+ https?://.*")) {
                facts.add(part, line);
            } else if (part.equals("Status Codes") && line.matches("\\| \\d{3} .*")) {
                facts.add(part, line.substring(2, 5));
            } else if (line.equals("None")) {
                facts.add(part, line);
            }
        }
        PageFacts.matches(FENCED, text).filter(program -> !program.group(1).equals("curl"))
                .forEach(program -> facts.program(program.group(1), program.group(2)));
        return facts;
    }

    private void row(String part, String table, String line) {
        Matcher cells = ROW.matcher(line);
        cells.matches();
        String row = "table " + table + ", " + cells.group(1);
        String type = LINK.matcher(cells.group(3)).replaceAll("$1");
        facts.add(part, row + " is " + (cells.group(2) == null ? "" : cells.group(2) + " ") + type);
        facts.description(part, row, cells.group(4).replace("<br>", "\n"));
    }

    private int example(String part, String status, int start) {
        int begin = start;
        while (!lines.get(begin).startsWith("```")) {
            begin++;
        }
        int end = begin + 1;
        while (!lines.get(end).startsWith("```")) {
            end++;
        }
        facts.json(part, status, String.join("\n", lines.subList(begin + 1, end)));
        return end;
    }
}
