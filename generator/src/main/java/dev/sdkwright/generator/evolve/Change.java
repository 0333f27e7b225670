package dev.sdkwright.generator.evolve;

import java.util.Objects;

/**
 * One change of a contract.
 *
 * @param kind the way in which it changed
 * @param place where, in the contract's words
 * @param pointer where, as a JSON pointer into the new contract; what is gone is looked for where it was
 * @param message what changed there, one sentence without a full stop
 * @param detail from what to what, for the id; empty where the kind and the place say it all
 * @param effect what it means to calls
 * @param java what it does to the Java
 */
public record Change(
        ChangeKind kind, String place, String pointer, String message, String detail, Effect effect, JavaChange java) {
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(java, "java");
    }

    /** What acknowledges it: the same for the same change, and for no other of the same comparison. */
    public String id() {
        String id = kind.text() + " " + place + (detail.isEmpty() ? "" : " (" + detail + ")");
        return id.replaceAll("\\s+", " ").strip();
    }

    Change in(String client) {
        return new Change(kind, client + " " + place, pointer, message, detail, effect, java);
    }

    Change with(JavaChange found) {
        return new Change(kind, place, pointer, message, detail, effect, found);
    }

    /** Whether somebody's program may fail, at run time or in a compiler. */
    public boolean isBreaking() {
        return effect == Effect.BREAKING || java.breaksSource() || java.breaksBinary();
    }

    /** The step that it asks a version for. */
    public Step step() {
        if (isBreaking()) {
            return Step.MAJOR;
        }
        return effect == Effect.WORDING && java.added().isEmpty() ? Step.PATCH : Step.MINOR;
    }
}
