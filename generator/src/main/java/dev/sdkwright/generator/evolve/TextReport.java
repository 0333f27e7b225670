package dev.sdkwright.generator.evolve;

import java.util.List;

/** A few lines per change; what only people read is counted. */
final class TextReport {
    private static final String INDENT = "       ";
    private static final int SHOWN = 4;

    String of(Evolution evolution) {
        StringBuilder text = new StringBuilder(Report.headline(evolution)).append('\n');
        long wording = 0;
        for (Change change : evolution.changes()) {
            if (change.step() == Step.PATCH) {
                wording++;
            } else {
                change(change, text);
            }
        }
        if (wording > 0) {
            text.append(padded(Step.PATCH)).append(wording)
                    .append(wording == 1 ? " description or version changed\n" : " descriptions or versions changed\n");
        }
        return text.toString();
    }

    private static void change(Change change, StringBuilder text) {
        text.append(padded(change.step())).append(change.place()).append(": ").append(change.message()).append('\n');
        if (change.isBreaking()) {
            text.append(INDENT).append("breaks ").append(String.join(", ", Report.broken(change))).append('\n');
        }
        if (!change.java().elsewhere().isEmpty()) {
            text.append(INDENT).append("Java: ").append(change.java().elsewhere()).append('\n');
        }
        members("gone", change.java().gone(), text);
        members("new", change.java().added(), text);
        if (change.isBreaking()) {
            text.append(INDENT).append("id: ").append(change.id()).append('\n');
        }
    }

    private static void members(String title, List<String> members, StringBuilder text) {
        if (!members.isEmpty()) {
            text.append(INDENT).append(title).append(": ")
                    .append(String.join(", ", members.subList(0, Math.min(SHOWN, members.size()))))
                    .append(members.size() > SHOWN ? ", and " + (members.size() - SHOWN) + " more" : "")
                    .append('\n');
        }
    }

    private static String padded(Step step) {
        return (step.text() + INDENT).substring(0, INDENT.length());
    }
}
