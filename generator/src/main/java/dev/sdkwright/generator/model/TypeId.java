package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * The identity of a type declaration: the place where it stands, never a Java name.
 *
 * @param pointer a JSON pointer into the bundled contract, or {@code operationId#request}/{@code operationId#response}
 */
public record TypeId(String pointer) implements Comparable<TypeId> {
    public TypeId {
        Objects.requireNonNull(pointer, "pointer");
    }

    public static TypeId requestOf(String operationId) {
        return new TypeId(operationId + "#request");
    }

    public static TypeId responseOf(String operationId) {
        return new TypeId(operationId + "#response");
    }

    // Maps are asked for these all the time, and what the compiler makes for a record is slow until it is compiled well.
    @Override
    public boolean equals(Object other) {
        return other instanceof TypeId that && pointer.equals(that.pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    @Override
    public int compareTo(TypeId other) {
        return pointer.compareTo(other.pointer);
    }
}
