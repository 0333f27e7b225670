package dev.sdkwright.generator.evolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The breaking changes that somebody has decided on, from a file of theirs: the id of a change at the start of a line, the
 * reason in indented lines below it; lines that start with {@code #} say nothing.
 */
public final class Acknowledgements {
    /** Where there is no file. */
    public static final Acknowledgements NONE = new Acknowledgements(Map.of(), Map.of());

    private final Map<String, String> reasons;
    private final Map<String, Integer> lines;

    private Acknowledgements(Map<String, String> reasons, Map<String, Integer> lines) {
        this.reasons = reasons;
        this.lines = lines;
    }

    /** Reads such a file. */
    public static Acknowledgements parse(String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        String current = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                current = line.replaceAll("\\s+", " ").strip();
                reasons.putIfAbsent(current, "");
                lines.putIfAbsent(current, number);
            } else {
                reasons.merge(current, line.strip(), (above, more) -> (above + " " + more).strip());
                lines.putIfAbsent(current, number);
            }
        }
        return new Acknowledgements(reasons, lines);
    }

    /** The breaking changes that nobody has given a reason for. */
    public List<Change> missing(Evolution evolution) {
        return evolution.breaking().stream().filter(change -> reason(change).isEmpty()).toList();
    }

    /** What was said of a change, empty for nothing. */
    public String reason(Change change) {
        return reasons.getOrDefault(change.id(), "");
    }

    /** The lines of entries without a reason, in their order. */
    public List<Integer> withoutReason() {
        List<Integer> found = new ArrayList<>();
        reasons.forEach((id, reason) -> {
            if (reason.isEmpty()) {
                found.add(lines.get(id));
            }
        });
        return found;
    }

    /** The ids that are no breaking change of a comparison, with their lines: misspelt ones, and those of earlier releases. */
    public Map<String, Integer> stale(Evolution evolution) {
        Set<String> known = new TreeSet<>();
        evolution.breaking().forEach(change -> known.add(change.id()));
        Map<String, Integer> stale = new LinkedHashMap<>(lines);
        stale.keySet().removeAll(known);
        return stale;
    }
}
