package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.JavaMembers;
import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.surface.Surfaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares several clients with what they were, each with the one of the same name. */
final class ClientPairs {
    private final Surfaces before;
    private final Surfaces after;

    ClientPairs(Surfaces before, Surfaces after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        Map<String, Surface> now = new LinkedHashMap<>();
        after.all().forEach(surface -> now.put(name(surface), surface));
        List<Change> changes = new ArrayList<>();
        for (Surface old : before.all()) {
            Surface same = now.remove(name(old));
            if (same == null) {
                changes.add(whole(old, ChangeKind.CLIENT_REMOVED, "the client is gone", Effect.BREAKING,
                        new JavaChange(members(old), List.of(), true, "")));
            } else {
                Evolution.between(old, same).changes().forEach(change -> changes.add(change.in(client(old))));
            }
        }
        now.values().forEach(surface -> changes.add(whole(surface, ChangeKind.CLIENT_ADDED, "the client is new",
                Effect.COMPATIBLE, new JavaChange(List.of(), members(surface), false, ""))));
        return changes;
    }

    private static Change whole(Surface surface, ChangeKind kind, String message, Effect effect, JavaChange java) {
        return new Change(kind, client(surface), "/info", message, "", effect, java);
    }

    private static List<String> members(Surface surface) {
        Element root = surface.root();
        return new JavaMembers(surface).ofAll(root, root);
    }

    private static String client(Surface surface) {
        return surface.root().text(Fact.CLIENT);
    }

    private static String name(Surface surface) {
        return surface.root().text(Fact.PACKAGE) + "." + client(surface);
    }
}
