package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.model.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One call as HTTP has it, every value settled but not yet written in any language.
 *
 * @param operation the operation's id
 * @param signed whether it is signed with an access key
 * @param endpoint where the service is, without a slash at the end
 * @param path the pieces of the path in order
 * @param query what stands in the query, names and values as they are
 * @param headers what is sent in headers, what proves who calls included
 * @param cookies likewise, as cookies
 * @param basic the variables of user and password where they prove who calls
 * @param body what is sent, if anything
 */
record HttpCall(
        String operation,
        boolean signed,
        String method,
        String endpoint,
        List<Piece> path,
        List<Pair> query,
        List<Pair> headers,
        List<Pair> cookies,
        Optional<Login> basic,
        Optional<Body> body) {

    /**
     * A piece of a path.
     *
     * @param value whether it is a value, to be encoded, or stands as it is
     */
    record Piece(String text, boolean value) {}

    /** A name and what it is set to. */
    record Pair(String name, Value value) {}

    /** What something is set to: a text, and behind it what a variable of the environment holds. */
    record Value(String text, Optional<String> variable) {
        static Value of(String text) {
            return new Value(text, Optional.empty());
        }

        static Value of(String text, String variable) {
            return new Value(text, Optional.of(variable));
        }
    }

    /** The variables that hold a user's name and password. */
    record Login(String user, String password) {}

    /** What is sent. */
    sealed interface Body {
        String mediaType();

        /** A document. */
        record Json(String mediaType, JsonValue value) implements Body {}

        /** Characters. */
        record Text(String mediaType, String text) implements Body {}

        /** The content of a file. */
        record File(String mediaType) implements Body {}

        /** The fields of a form. */
        record Form(String mediaType, List<Pair> fields) implements Body {}

        /** The parts of a multipart body. */
        record Multipart(String mediaType, List<Part> parts) implements Body {}
    }

    /**
     * A part of a multipart body.
     *
     * @param file whether it is the content of a file, not the text
     */
    record Part(String name, String mediaType, String text, boolean file) {}
}
