package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.doc.MarkdownText;
import dev.sdkwright.generator.doc.PythonLiteral;
import dev.sdkwright.generator.model.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Python 3. */
final class PythonDialect implements Dialect {
    @Override
    public String literal(String text) {
        return PythonLiteral.of(text);
    }

    @Override
    public String value(String text, Optional<String> variable) {
        if (variable.isEmpty()) {
            return literal(text);
        }
        return (text.isEmpty() ? "" : literal(text) + " + ") + "os.environ[" + literal(variable.get()) + "]";
    }

    @Override
    public String path(List<HttpCall.Piece> pieces) {
        return pieces.isEmpty() ? literal("") : pieces.stream()
                .map(piece -> piece.value() ? "urllib.parse.quote(" + literal(piece.text()) + ", safe=\"\")"
                        : literal(PathText.encoded(piece.text())))
                .collect(Collectors.joining(" + "));
    }

    @Override
    public String document(JsonValue value) {
        return JsonPrinter.PYTHON.pretty(value, "");
    }

    @Override
    public String comment(String text) {
        return MarkdownText.code(text);
    }
}
