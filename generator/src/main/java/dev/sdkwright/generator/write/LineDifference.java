package dev.sdkwright.generator.write;

import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, in the form of a unified diff with one piece: from the first line that differs to the last. */
final class LineDifference {
    private static final int CONTEXT = 3;
    private static final int MOST_LINES = 40;

    private final List<String> before;
    private final List<String> after;

    LineDifference(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** The end of the last line counts, and a carriage return is shown: nothing else may be what differs. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.replace("\r", "\\r").split("\n", -1));
    }

    List<String> unified(String path) {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int from = Math.max(0, start - CONTEXT);
        int rest = Math.min(CONTEXT, end);
        List<String> diff = new ArrayList<>(List.of("--- a/" + path, "+++ b/" + path,
                "@@ -" + range(from, before.size() - end + rest) + " +" + range(from, after.size() - end + rest) + " @@"));
        before.subList(from, start).forEach(line -> diff.add(" " + line));
        add("-", before.subList(start, before.size() - end), diff);
        add("+", after.subList(start, after.size() - end), diff);
        before.subList(before.size() - end, before.size() - end + rest).forEach(line -> diff.add(" " + line));
        return diff;
    }

    private static String range(int from, int to) {
        return (to > from ? from + 1 : 0) + "," + (to - from);
    }

    private static void add(String mark, List<String> lines, List<String> diff) {
        lines.stream().limit(MOST_LINES).forEach(line -> diff.add(mark + line));
        if (lines.size() > MOST_LINES) {
            diff.add(mark + "... and " + (lines.size() - MOST_LINES) + " more lines");
        }
    }
}
