package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.ScalarType;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;

/** Types and formats of what JSON writes as one token (OpenAPI format registry). */
final class ScalarFormats {
    /** Above what 64 bits with a sign hold, also where tools have rounded that to a double. */
    private static final BigDecimal LARGE = new BigDecimal("1e19");

    private ScalarFormats() {}

    /** The type of a schema without a shape of its own. */
    static ScalarType of(Schema<?> schema) {
        String type = Schemas.type(schema);
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        if (type == null) {
            return ScalarType.ANY;
        }
        return switch (type) {
            case "string" -> string(format);
            case "integer" -> "int32".equals(format) ? ScalarType.INTEGER
                    : isLarge(schema, format) ? ScalarType.BIG_INTEGER : ScalarType.LONG;
            case "number" -> switch (format) {
                case "float" -> ScalarType.FLOAT;
                case "double" -> ScalarType.DOUBLE;
                default -> ScalarType.DECIMAL;
            };
            case "boolean" -> ScalarType.BOOLEAN;
            default -> ScalarType.ANY;
        };
    }

    /** Whether a whole number may be one that 64 bits with a sign have no room for. */
    private static boolean isLarge(Schema<?> schema, String format) {
        BigDecimal most = schema.getMaximum();
        return format.equals("uint64") || !format.equals("int64") && most != null && most.compareTo(LARGE) > 0;
    }

    private static ScalarType string(String format) {
        return switch (format) {
            case "date" -> ScalarType.DATE;
            case "date-time" -> ScalarType.DATE_TIME;
            case "uuid" -> ScalarType.UUID;
            case "uri" -> ScalarType.URI;
            case "byte", "binary" -> ScalarType.BYTES;
            default -> ScalarType.STRING;
        };
    }
}
