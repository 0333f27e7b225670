package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.surface.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers changes, and brings each difference of the Java to the change that it comes from. */
final class Findings {
    /** Where changes of the contract as a whole are. */
    static final Site WHOLE = new Site(Element.path("", Element.Kind.SDK, ""), "the contract");

    private final JavaDifference java;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byPath = new HashMap<>();

    Findings(JavaDifference java) {
        this.java = java;
    }

    /** A change whose Java is still being found. */
    private static final class Draft {
        private final Change change;
        private final Set<String> before = new LinkedHashSet<>();
        private final Set<String> after = new LinkedHashSet<>();

        Draft(Change change) {
            this.change = change;
        }
    }

    void add(Site site, ChangeKind kind, Effect effect, String message) {
        add(site, kind, effect, message, "");
    }

    void add(Site site, ChangeKind kind, Effect effect, String message, String detail) {
        add(site.path(), new Change(kind, site.place(), Pointers.of(site.path()), message, detail, effect,
                JavaChange.NONE));
    }

    void add(String path, Change change) {
        Draft draft = new Draft(change);
        drafts.add(draft);
        if (change.kind().shapesJava()) {
            byPath.putIfAbsent(path, draft);
        }
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** Whatever follows from a path follows from the change at another one. */
    void follow(String path, String change) {
        byPath.putIfAbsent(path, byPath.get(change));
    }

    /** Brings the members that an element gave and gives to the change at a path, or to one of their own. */
    void java(String path, Site site, Side before, Side after) {
        List<String> gone = before.members();
        List<String> come = after.members();
        if (!java.differs(gone, come)) {
            return;
        }
        Draft draft = byPath.get(path);
        if (draft == null) {
            draft = byPath.get(site.path());
        }
        if (draft == null) {
            draft = renaming(site.path());
        }
        if (draft == null) {
            add(site, ChangeKind.JAVA_CHANGED, Effect.WORDING, "the Java is another, the contract is not");
            draft = byPath.get(site.path());
        }
        draft.before.addAll(gone);
        draft.after.addAll(come);
    }

    /** The change of a name above a path that all below it follows; null where there is none. */
    private Draft renaming(String path) {
        for (String above = Element.above(path); ; above = Element.above(above)) {
            Draft draft = byPath.get(above.isEmpty() ? WHOLE.path() : above);
            if (draft != null && draft.change.kind().renamesBelow()) {
                return draft;
            }
            if (above.isEmpty()) {
                return null;
            }
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Draft draft : drafts) {
            Change change = draft.change;
            changes.add(change.with(java.between(draft.before, draft.after, change.java().elsewhere())));
        }
        return changes;
    }

    /** The members of an element on one side of a comparison. */
    @FunctionalInterface
    interface Side {
        Side NOTHING = List::of;

        List<String> members();
    }

    /**
     * Where a change is.
     *
     * @param path the path of the element
     * @param place the same for a reader
     */
    record Site(String path, String place) {
        Site below(Element part, String words) {
            return new Site(Element.path(path, part.kind(), part.key()), words);
        }
    }
}
