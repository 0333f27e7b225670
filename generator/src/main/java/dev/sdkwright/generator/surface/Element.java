package dev.sdkwright.generator.surface;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a contract declares, with what is known of it and what stands in it.
 *
 * @param kind what it is
 * @param key what tells it from its siblings of the same kind: a name of the contract, never one of Java
 * @param facts what is known of it
 * @param parts what stands in it, in document order
 */
public record Element(Kind kind, String key, Map<Fact, String> facts, List<Element> parts) {
    public Element {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        EnumMap<Fact, String> copy = new EnumMap<>(Fact.class);
        copy.putAll(facts);
        facts = Collections.unmodifiableMap(copy);
        parts = List.copyOf(parts);
    }

    /** What an element is. */
    public enum Kind {
        /** The whole of it. */
        SDK,
        SERVER,
        SCHEME,
        /** By method and path. */
        OPERATION,
        PARAMETER,
        BODY,
        /** A field of a form, where the contract says how it is written. */
        FIELD,
            /** A property of the class that an operation takes, which gives the body, or a part of it, as a stream. */
        UPLOAD,
    /** By status. */
        RESPONSE,
        HEADER,
        /** A property of the class that an operation gives, which comes from a body or a header. */
        MEMBER,
        /** By its place in the contract. */
        SCHEMA,
        PROPERTY,
        /** A listed value of an enumeration. */
        VALUE,
        /** A type of a union. */
        BRANCH,
        /** A value of a discriminator. */
        SUBTYPE;

        private final String text = name().toLowerCase(Locale.ROOT);

        String text() {
            return text;
        }
    }

    /** A fact, if it is known. */
    public Optional<String> fact(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /** A fact, empty where it is not known. */
    public String text(Fact fact) {
        return facts.getOrDefault(fact, "");
    }

    /** Whether a flag holds. */
    public boolean is(Fact flag) {
        return facts.containsKey(flag);
    }

    /** Its parts of one kind. */
    public List<Element> parts(Kind wanted) {
        return parts.stream().filter(part -> part.kind == wanted).toList();
    }

    /** The path of a part, given its own: unique in an SDK. */
    public static String path(String above, Kind kind, String key) {
        String own = kind.text() + " " + key;
        return above.isEmpty() ? own : above + "\n" + own;
    }

    /** The path of the element around that of a path; empty for one that stands in nothing but the SDK. */
    public static String above(String path) {
        int end = path.lastIndexOf('\n');
        return end < 0 ? "" : path.substring(0, end);
    }
}
