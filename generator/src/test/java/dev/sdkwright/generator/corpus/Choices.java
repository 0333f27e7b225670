package dev.sdkwright.generator.corpus;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Takes turns at every place where there is a choice, so that in the end everything was chosen; no chance in it. */
final class Choices {
    private final Map<Object, Map<String, Integer>> turns = new IdentityHashMap<>();
    private int fresh;

    /**
     * The next of so many, from 0.
     *
     * @param place where the choice is
     * @param what is chosen, which tells it from other choices there
     */
    int next(Object place, String what, int count) {
        int turn = turns.computeIfAbsent(place, ignored -> new HashMap<>()).merge(what, 1, Integer::sum) - 1;
        fresh += turn < count ? 1 : 0;
        return turn % count;
    }

    /** The next of so many, from 0, wherever the choice is: not everything is chosen at every place. */
    int anywhere(String what, int count) {
        return (turns.computeIfAbsent(this, ignored -> new HashMap<>()).merge(what, 1, Integer::sum) - 1) % count;
    }

    /** How often something was chosen for the first time at its place. */
    int fresh() {
        return fresh;
    }
}
