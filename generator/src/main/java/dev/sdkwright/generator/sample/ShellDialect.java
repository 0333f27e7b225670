package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.doc.MarkdownText;
import dev.sdkwright.generator.doc.ShellLiteral;
import dev.sdkwright.generator.model.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A POSIX shell. */
final class ShellDialect implements Dialect {
    @Override
    public String literal(String text) {
        return ShellLiteral.of(text);
    }

    @Override
    public String value(String text, Optional<String> variable) {
        return variable.map(name -> (text.isEmpty() ? "" : literal(text)) + "\"$" + name + "\"")
                .orElseGet(() -> literal(text));
    }

    /** Encoded already, but for placeholders, whose braces curl is told to leave alone. */
    @Override
    public String path(List<HttpCall.Piece> pieces) {
        return literal(pieces.stream()
                .map(piece -> piece.value() ? PathText.encodedValue(piece.text()) : PathText.encoded(piece.text()))
                .collect(Collectors.joining()));
    }

    @Override
    public String document(JsonValue value) {
        return literal(JsonPrinter.JSON.pretty(value, ""));
    }

    @Override
    public String comment(String text) {
        return MarkdownText.code(text);
    }
}
