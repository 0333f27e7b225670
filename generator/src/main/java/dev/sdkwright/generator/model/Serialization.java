package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * How a parameter, or a field of a form, becomes text.
 *
 * @param style the kind of text
 * @param explode whether the elements of lists and objects stand for themselves
 * @param allowReserved whether reserved characters are sent as they are
 */
public record Serialization(Style style, boolean explode, boolean allowReserved) {
    /** What a query parameter is when the contract does not say. */
    public static final Serialization FORM = new Serialization(Style.FORM, true, false);

    public Serialization {
        Objects.requireNonNull(style, "style");
    }

    public static Serialization of(Style style) {
        return new Serialization(style, false, false);
    }

    /** Those of the OpenAPI specification, and what stands in place of a style. */
    public enum Style {
        SIMPLE,
        LABEL,
        MATRIX,
        FORM,
        /** The form of cookies, where nothing is percent-encoded (OpenAPI 3.2). */
        COOKIE,
        SPACE_DELIMITED,
        PIPE_DELIMITED,
        /** What Swagger 2.0 calls {@code tsv}. */
        TAB_DELIMITED,
        DEEP_OBJECT,
        /** Lists repeat the name, objects give {@code name[key]=value}: signed services where the contract is silent. */
        BRACKETS,
        /** A document in JSON. */
        JSON,
        /** The plain text. */
        TEXT
    }
}
