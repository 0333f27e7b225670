package dev.sdkwright.generator.setup;

import java.util.ArrayList;
import java.util.List;

/** What Maven makes of an element that is given twice: the nearer one holds, its children one by one. */
final class Merge {
    private Merge() {}

    static Xml of(Xml base, Xml nearer) {
        if (nearer.children().isEmpty() && !nearer.text().isEmpty()) {
            return nearer;
        }
        List<Xml> merged = new ArrayList<>();
        for (Xml child : base.children()) {
            List<Xml> same = nearer.children().stream().filter(own -> own.name().equals(child.name())).toList();
            if (same.isEmpty()) {
                merged.add(child);
            } else if (same.size() == 1) {
                merged.add(of(child, same.get(0)));
            }
        }
        List<String> done = merged.stream().map(Xml::name).toList();
        nearer.children().stream().filter(own -> !done.contains(own.name())).forEach(merged::add);
        return new Xml(nearer.name(), nearer.text().isEmpty() && merged.isEmpty() ? base.text() : nearer.text(), merged);
    }
}
