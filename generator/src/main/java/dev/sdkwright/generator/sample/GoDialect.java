package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.GoLiteral;
import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.doc.MarkdownText;
import dev.sdkwright.generator.model.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Go. */
final class GoDialect implements Dialect {
    @Override
    public String literal(String text) {
        return GoLiteral.of(text);
    }

    @Override
    public String value(String text, Optional<String> variable) {
        if (variable.isEmpty()) {
            return literal(text);
        }
        return (text.isEmpty() ? "" : literal(text) + "+") + "os.Getenv(" + literal(variable.get()) + ")";
    }

    @Override
    public String path(List<HttpCall.Piece> pieces) {
        return pieces.isEmpty() ? literal("") : pieces.stream()
                .map(piece -> piece.value() ? "url.PathEscape(" + literal(piece.text()) + ")"
                        : literal(PathText.encoded(piece.text())))
                .collect(Collectors.joining(" + "));
    }

    @Override
    public String document(JsonValue value) {
        return GoLiteral.ofLines(JsonPrinter.JSON.pretty(value, ""));
    }

    @Override
    public String comment(String text) {
        return MarkdownText.code(text);
    }
}
