package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An object with declared properties, in document order; no wire name twice.
 *
 * @param role what the class is for
 * @param hierarchy what it builds on, and what builds on it
 */
public record ObjectDeclaration(
        TypeId id,
        Place place,
        Role role,
        Documentation documentation,
        Optional<String> javaName,
        List<Property> properties,
        Hierarchy hierarchy)
        implements TypeDeclaration {

    public ObjectDeclaration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(javaName, "javaName");
        properties = List.copyOf(properties);
        Objects.requireNonNull(hierarchy, "hierarchy");
    }

    /** An object that stands alone. */
    public ObjectDeclaration(TypeId id, Place place, Role role, Documentation documentation, Optional<String> javaName,
            List<Property> properties) {
        this(id, place, role, documentation, javaName, properties, Hierarchy.NONE);
    }

    public ObjectDeclaration withRole(Role newRole) {
        return new ObjectDeclaration(id, place, newRole, documentation, javaName, properties, hierarchy);
    }

    public ObjectDeclaration withProperties(List<Property> newProperties) {
        return new ObjectDeclaration(id, place, role, documentation, javaName, newProperties, hierarchy);
    }

    /** Whether what stands inline in it may stand inside its class: not where the classes below would inherit it. */
    public boolean nests() {
        return hierarchy.subtypes().isEmpty();
    }

    /** Whether the class itself is a JSON object, which may have members that the contract does not know. */
    public boolean isJsonObject() {
        return role == Role.MODEL
                || properties.stream().anyMatch(property -> property.carrier() == Property.Carrier.MEMBER
                        || property.carrier() == Property.Carrier.ADDITIONAL);
    }

    /** The map of members that are not declared, where the contract gives them a type. */
    public Optional<Property> additional() {
        return properties.stream()
                .filter(property -> property.carrier() == Property.Carrier.ADDITIONAL)
                .findFirst();
    }

    /** What a class is for: this decides its supertype and whether it has a codec. */
    public enum Role {
        /** A value inside bodies. */
        MODEL,
        /** The same of a signed service, where it is sent as the parts of a form only. */
        FORM,
        /** Everything that a call of an operation takes; has no form on the wire by itself. */
        REQUEST,
        /** The same of a signed service, where the body is bytes: its caller gives a stream. */
        UPLOAD,
        /** The same of a signed service, where the answer is bytes: its caller may watch them come. */
        WATCHED,
        /** What a call gives back. */
        RESPONSE,
        /** The same of a signed service, where the body is bytes: its caller reads a stream. */
        DOWNLOAD;

        /** Whether a call takes it. */
        public boolean isRequest() {
            return this == REQUEST || this == UPLOAD || this == WATCHED;
        }

        /** Whether a call gives it back. */
        public boolean isResponse() {
            return this == RESPONSE || this == DOWNLOAD;
        }
    }
}
