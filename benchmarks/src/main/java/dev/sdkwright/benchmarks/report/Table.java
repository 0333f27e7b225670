package dev.sdkwright.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Markdown table; the first column is text, the others are figures. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;

    public Table(String... heads) {
        columns = heads.length;
        rows.add(List.of(heads));
        List<String> rule = new ArrayList<>(List.of("---"));
        rule.addAll(Collections.nCopies(columns - 1, "---:"));
        rows.add(rule);
    }

    public Table row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** As Markdown, with a line break at the end. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}
