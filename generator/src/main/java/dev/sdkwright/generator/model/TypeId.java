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

    @Override
    public int compareTo(TypeId other) {
        return pointer.compareTo(other.pointer);
    }
}
