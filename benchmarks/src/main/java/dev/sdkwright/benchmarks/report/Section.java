package dev.sdkwright.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The part of the report that one row fills. */
public final class Section {
    private final StringBuilder text = new StringBuilder();
    private final List<Goal.Verdict> verdicts = new ArrayList<>();

    /** A paragraph. */
    public Section say(String paragraph) {
        text.append(paragraph).append("\n\n");
        return this;
    }

    public Section heading(String heading) {
        return say("### " + heading);
    }

    public Section table(Table table) {
        text.append(table.markdown()).append('\n');
        return this;
    }

    /** A goal and how it stands; also goes into the summary. */
    public Section verdict(Goal.Verdict verdict) {
        verdicts.add(verdict);
        return this;
    }

    public List<Goal.Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    public String markdown() {
        return text.toString();
    }
}
