package dev.sdkwright.generator.evolve;

import java.util.List;
import java.util.stream.Collectors;

/** A section per step, an item per change, all of its Java below it. */
final class MarkdownReport {

    String of(Evolution evolution) {
        StringBuilder text = new StringBuilder("# Changes\n\n").append(capital(Report.headline(evolution))).append(".\n");
        section("Breaking", Step.MAJOR, evolution, text);
        section("New and changed", Step.MINOR, evolution, text);
        section("Descriptions", Step.PATCH, evolution, text);
        return text.toString();
    }

    private static void section(String title, Step step, Evolution evolution, StringBuilder text) {
        List<Change> changes = evolution.changes().stream().filter(change -> change.step() == step).toList();
        if (changes.isEmpty()) {
            return;
        }
        text.append("\n## ").append(title).append("\n\n");
        for (Change change : changes) {
            text.append("- ").append(code(change.place())).append(": ").append(escaped(change.message()));
            if (change.isBreaking()) {
                text.append(" (breaks ").append(String.join(", ", Report.broken(change))).append(')');
            }
            text.append('\n');
            if (!change.java().elsewhere().isEmpty()) {
                text.append("  - Java: ").append(escaped(change.java().elsewhere())).append('\n');
            }
            members("gone", change.java().gone(), text);
            members("new", change.java().added(), text);
        }
    }

    private static void members(String title, List<String> members, StringBuilder text) {
        if (!members.isEmpty()) {
            text.append("  - ").append(title).append(": ")
                    .append(members.stream().map(MarkdownReport::code).collect(Collectors.joining(", "))).append('\n');
        }
    }

    /** Nothing inside such a span means anything to Markdown but its own end. */
    private static String code(String text) {
        return "`" + text.replaceAll("\\s+", " ").replace('`', '\'') + "`";
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
