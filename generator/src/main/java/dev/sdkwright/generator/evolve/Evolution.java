package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.surface.Surfaces;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that changed between two contracts.
 *
 * @param changes in the order of the contract, breaking ones first
 */
public record Evolution(List<Change> changes) {
    public Evolution {
        changes = changes.stream().sorted(Comparator.comparing(Change::step).reversed()).toList();
    }

    /** Compares an SDK with what it was. */
    public static Evolution between(Surface before, Surface after) {
        return before.equals(after) ? new Evolution(List.of()) : Pruned.of(before, after).comparison().run();
    }

    /** Compares all clients of an output with what they were; places name the client where there are several. */
    public static Evolution between(Surfaces before, Surfaces after) {
        if (before.all().size() == 1 && after.all().size() == 1) {
            return between(before.all().get(0), after.all().get(0));
        }
        return new Evolution(new ClientPairs(before, after).changes());
    }

    /** Those that may make somebody's program fail. */
    public List<Change> breaking() {
        return changes.stream().filter(Change::isBreaking).toList();
    }

    /** The step that the next version must take. */
    public Step step() {
        return changes.stream().map(Change::step).max(Comparator.naturalOrder()).orElse(Step.NONE);
    }
}
