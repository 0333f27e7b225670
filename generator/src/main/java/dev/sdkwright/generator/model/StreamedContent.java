package dev.sdkwright.generator.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A body that can be read while it comes.
 *
 * @param kind how it is taken apart
 * @param mediaType what it is asked for as; a text in which a star stands for what is open
 * @param item the type of what it consists of; empty for bytes, and for events whose data is text
 */
public record StreamedContent(Kind kind, String mediaType, Optional<TypeRef> item) {
    public StreamedContent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(item, "item");
    }

    /** How a body is taken apart. */
    public enum Kind {
        /** Not at all. */
        BYTES,
        /** Into events: {@code text/event-stream}. */
        EVENTS,
        /** Into lines of JSON. */
        LINES,
        /** Into records of JSON: {@code application/json-seq}. */
        RECORDS
    }
}
