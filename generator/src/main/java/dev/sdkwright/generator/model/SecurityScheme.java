package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * One of the ways in which the service knows its callers.
 *
 * @param name as the contract calls it
 * @param kind what credentials prove, and where
 * @param detail of a key the header, query parameter or cookie; of client credentials the token URL, if it is known;
 *     otherwise empty
 */
public record SecurityScheme(String name, Kind kind, String detail) {

    /** What credentials prove, and where they do it. */
    public enum Kind {
        HEADER_KEY,
        QUERY_KEY,
        COOKIE_KEY,
        BASIC,
        BEARER,
        CLIENT_CREDENTIALS,
        SIGNATURE,
        /** What the client cannot do itself. */
        OTHER
    }

    public SecurityScheme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
