package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.surface.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The elements of one kind before and after, brought together.
 *
 * @param both those that are on both sides
 * @param removed those that are gone
 * @param added those that are new
 */
record Pairs(List<Pair> both, List<Element> removed, List<Element> added) {

    /** One element before and after. */
    record Pair(Element before, Element after) {}

    /** Brings together what has the same key. */
    static Pairs byKey(List<Element> before, List<Element> after) {
        return new Pairs(List.of(), before, after).joined(Element::key);
    }

    /** Brings together what else has the same sign. */
    Pairs joined(Function<Element, String> sign) {
        Map<String, Element> open = new LinkedHashMap<>();
        added.forEach(element -> open.putIfAbsent(sign.apply(element), element));
        Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Pair> pairs = new ArrayList<>(both);
        List<Element> gone = new ArrayList<>();
        for (Element old : removed) {
            Element same = open.remove(sign.apply(old));
            if (same == null) {
                gone.add(old);
            } else {
                pairs.add(new Pair(old, same));
                taken.add(same);
            }
        }
        List<Element> rest = added.stream().filter(element -> !taken.contains(element)).toList();
        return new Pairs(List.copyOf(pairs), gone, rest);
    }
}
