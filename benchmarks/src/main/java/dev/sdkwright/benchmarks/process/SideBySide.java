package dev.sdkwright.benchmarks.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs subjects in turns, so that whatever else the machine does falls on all of them; every other round in reverse
 * order, so that none always comes after the same one.
 */
public final class SideBySide {
    private final int repetitions;

    public SideBySide(int repetitions) {
        this.repetitions = repetitions;
    }

    /** What each subject's runs gave, by its name, in the given order. */
    public <T> Map<String, List<T>> run(List<Subject<T>> subjects) throws IOException, InterruptedException {
        Map<String, List<T>> results = new LinkedHashMap<>();
        subjects.forEach(subject -> results.put(subject.name(), new ArrayList<>()));
        List<Subject<T>> order = new ArrayList<>(subjects);
        for (int i = 0; i < repetitions; i++) {
            for (Subject<T> subject : order) {
                System.out.printf("  %d/%d %s%n", i + 1, repetitions, subject.name());
                results.get(subject.name()).add(subject.run().once(i));
            }
            Collections.reverse(order);
        }
        return results;
    }
}
