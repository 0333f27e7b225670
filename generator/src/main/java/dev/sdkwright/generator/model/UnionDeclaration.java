package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that is one of several types (oneOf, anyOf, several types). Open: a value that is none of them is kept.
 *
 * @param branches no type twice; those that take any text or number behind those that take some, else in document order
 * @param discriminator the member that tells object branches apart, if the contract names one
 */
public record UnionDeclaration(
        TypeId id,
        Place place,
        Documentation documentation,
        Optional<String> javaName,
        List<Branch> branches,
        Optional<String> discriminator)
        implements TypeDeclaration {

    public UnionDeclaration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(javaName, "javaName");
        Objects.requireNonNull(discriminator, "discriminator");
        branches = List.copyOf(branches);
    }

    /**
     * One of the types.
     *
     * @param name what it is called in the contract, to make its Java name of
     * @param type its type
     * @param signs how a value of it is recognised
     */
    public record Branch(String name, TypeRef type, Signs signs) {}

    /**
     * How a JSON value of a branch is recognised.
     *
     * @param json the JSON type
     * @param discriminatorValues values of the discriminator that mean this branch
     * @param tags members that have one of a few values only, each as {@code name=value}
     * @param required the members that an object must have
     * @param known all members that an object is known to have
     * @param otherwise whether this branch is meant where the discriminator is missing or names none
     */
    public record Signs(JsonType json, List<String> discriminatorValues, List<String> tags, List<String> required,
            List<String> known, boolean otherwise) {
        public Signs {
            discriminatorValues = List.copyOf(discriminatorValues);
            tags = List.copyOf(tags);
            required = List.copyOf(required);
            known = List.copyOf(known);
        }

        public static Signs of(JsonType json) {
            return new Signs(json, List.of(), List.of(), List.of(), List.of(), false);
        }
    }

    /** The types that a JSON value can have (RFC 8259 section 3), null aside. */
    public enum JsonType {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        /** Any of them. */
        ANY
    }
}
