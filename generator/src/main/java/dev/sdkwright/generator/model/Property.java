package dev.sdkwright.generator.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A member of an object, or a parameter as a member of its request.
 *
 * @param wireName the name on the wire, exactly
 * @param type its type
 * @param documentation what the contract says about it
 * @param presence whether it may be absent or null
 * @param secret whether its value must not be printed
 * @param javaName the Java name that the contract asks for, if any
 * @param carrier what brings it across the wire
 */
public record Property(
        String wireName,
        TypeRef type,
        Documentation documentation,
        Presence presence,
        boolean secret,
        Optional<String> javaName,
        Carrier carrier) {
    public Property {
        Objects.requireNonNull(wireName, "wireName");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(javaName, "javaName");
        Objects.requireNonNull(carrier, "carrier");
    }

    public Property withPresence(Presence newPresence) {
        return new Property(wireName, type, documentation, newPresence, secret, javaName, carrier);
    }

    public Property withType(TypeRef newType) {
        return new Property(wireName, newType, documentation, presence, secret, javaName, carrier);
    }

    /** Whether null is a value of its own, to be told apart from "not sent". */
    public boolean hasNull() {
        return presence.nullable() && (carrier == Carrier.MEMBER || carrier == Carrier.BODY);
    }

    /**
     * What brings a property across the wire. The order is the precedence among properties of one class that have the
     * same name: the later ones get another Java name.
     */
    public enum Carrier {
        /** The body as a whole. */
        BODY,
        /** A part of the path. */
        PATH,
        /** A member of a JSON object of that name. */
        MEMBER,
        /** All members of a JSON object that are not declared, as a map. */
        ADDITIONAL,
        /** A parameter of the query. */
        QUERY,
        /** A header. */
        HEADER,
        /** A cookie. */
        COOKIE,
        /** The body, or a part of it, in place of the property of that name that has its bytes. */
        STREAM
    }

    /** Whether a member may be absent, and whether null is one of its values. */
    public record Presence(boolean required, boolean nullable) {
        public static final Presence OPTIONAL = new Presence(false, false);
    }
}
