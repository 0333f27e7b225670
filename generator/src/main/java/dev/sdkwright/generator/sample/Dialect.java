package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.model.JsonValue;
import java.util.List;
import java.util.Optional;

/** How a language writes what the programs are made of. */
interface Dialect {
    /** A string. */
    String literal(String text);

    /** A string that continues with what a variable of the environment holds. */
    String value(String text, Optional<String> variable);

    /** The path of a request, its values encoded. */
    String path(List<HttpCall.Piece> pieces);

    /** A document as a string or as a value that becomes one. */
    String document(JsonValue value);

    /** Text for a comment on one line. */
    String comment(String text);
}
