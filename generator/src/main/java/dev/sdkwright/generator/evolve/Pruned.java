package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.Surface;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two surfaces without what is the same in both, which of big contracts is nearly everything. */
record Pruned(Surface before, Surface after) {

    static Pruned of(Surface before, Surface after) {
        Element old = before.root();
        Element now = after.root();
        if (!old.text(Fact.CLIENT).equals(now.text(Fact.CLIENT))) {
            // The Java of every operation is another.
            return new Pruned(before, after);
        }
        Map<String, Element> byPath = new HashMap<>();
        now.parts().forEach(part -> byPath.put(path(part), part));
        Set<String> same = new HashSet<>();
        old.parts().forEach(part -> {
            if (part.equals(byPath.get(path(part)))) {
                same.add(path(part));
            }
        });
        return new Pruned(without(same, old), without(same, now));
    }

    Comparison comparison() {
        return new Comparison(before, after);
    }

    private static Surface without(Set<String> paths, Element root) {
        List<Element> rest = root.parts().stream().filter(part -> !paths.contains(path(part))).toList();
        return new Surface(new Element(root.kind(), root.key(), root.facts(), rest));
    }

    private static String path(Element element) {
        return Element.path("", element.kind(), element.key());
    }
}
