package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.surface.JavaMembers;
import dev.sdkwright.generator.surface.Surface;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what is gone and what is new in Java: what another element gives now is neither. */
final class JavaDifference {
    private final JavaMembers before;
    private final JavaMembers after;
    private final Set<String> old;
    private final Set<String> now;
    private final Set<String> compiled = new HashSet<>();

    JavaDifference(Surface before, Surface after) {
        this.before = new JavaMembers(before);
        this.after = new JavaMembers(after);
        this.old = new HashSet<>(this.before.ofAll(before.root(), before.root()));
        this.now = new HashSet<>(this.after.ofAll(after.root(), after.root()));
        now.forEach(signature -> compiled.add(JavaMembers.erased(signature)));
    }

    JavaMembers before() {
        return before;
    }

    JavaMembers after() {
        return after;
    }

    boolean differs(Collection<String> gone, Collection<String> come) {
        return !now.containsAll(gone) || !old.containsAll(come);
    }

    JavaChange between(Collection<String> was, Collection<String> is, String elsewhere) {
        List<String> gone = was.stream().filter(signature -> !now.contains(signature)).toList();
        List<String> added = is.stream().filter(signature -> !old.contains(signature)).toList();
        boolean binary = gone.stream().map(JavaMembers::erased).anyMatch(signature -> !compiled.contains(signature));
        return new JavaChange(gone, added, binary, elsewhere);
    }
}
