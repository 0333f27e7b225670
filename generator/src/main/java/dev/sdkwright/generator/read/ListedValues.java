package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that a schema lists or presumes, made to be of the type that it says: the parser can do nothing with others. */
final class ListedValues {
    private final Origins origins;
    private final DiagnosticSink sink;

    ListedValues(Origins origins, DiagnosticSink sink) {
        this.origins = origins;
        this.sink = sink;
    }

    /** Fits {@code enum}, {@code const} and {@code default} to {@code type}. */
    void fit(ObjectNode schema, TreePlace place) {
        String type = schema.path("type").asText();
        if (schema.path("default").isContainerNode() && isScalar(type)) {
            misfit(schema, "default", place, type);
        } else if (isParsed(type) && schema.hasNonNull("default")) {
            fitDefault(schema, place, type);
        }
        if (schema.has("enum") && !schema.get("enum").isArray()) {
            misfit(schema, "enum", place, "a list");
        }
        if (isParsed(type) && schema.has("enum")) {
            fitList(schema, place, type);
        }
    }

    private void fitDefault(ObjectNode schema, TreePlace place, String type) {
        Optional<JsonNode> fitting = as(schema, schema.get("default"), type);
        if (fitting.isPresent()) {
            schema.set("default", fitting.get());
        } else {
            misfit(schema, "default", place, type);
        }
    }

    /** Where no value is of the type, the values are believed: they are what comes over the wire. */
    private void fitList(ObjectNode schema, TreePlace place, String type) {
        List<JsonNode> fitting = new ArrayList<>();
        boolean texts = true;
        for (JsonNode value : schema.get("enum")) {
            as(schema, value, type).ifPresent(fitting::add);
            texts &= value.isTextual() && as(schema, value, type).isEmpty();
        }
        if (fitting.size() == schema.get("enum").size()) {
            ArrayNode values = schema.putArray("enum");
            fitting.forEach(values::add);
        } else if (texts) {
            schema.put("type", "string");
            schema.remove("format");
            warn(place.child("enum"), "the listed values are texts, but the type is '" + type
                    + "'; it is read as 'string'");
        } else {
            SchemaRewriter.fact(schema, "one of " + schema.get("enum"));
            misfit(schema, "enum", place, type);
        }
    }

    private void misfit(ObjectNode schema, String keyword, TreePlace place, String type) {
        schema.remove(keyword);
        warn(place.child(keyword), "what '" + keyword + "' has is not of type '" + type + "'; it is ignored");
    }

    private void warn(TreePlace place, String message) {
        sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT, origins.locate(place.pointer()), message,
                "correct the type or the value"));
    }

    private static boolean isParsed(String type) {
        return type.equals("integer") || type.equals("number") || type.equals("boolean");
    }

    private static boolean isScalar(String type) {
        return type.equals("string") || isParsed(type);
    }

    /** The value as one of a type; texts that spell such a value are meant to be it. */
    private static Optional<JsonNode> as(ObjectNode factory, JsonNode value, String type) {
        if (value.isNull() || (type.equals("boolean") ? value.isBoolean() : value.isNumber())) {
            return Optional.of(value);
        }
        if (!value.isTextual()) {
            return Optional.empty();
        }
        if (type.equals("boolean")) {
            boolean isTrue = value.textValue().equals("true");
            return isTrue || value.textValue().equals("false")
                    ? Optional.of(factory.booleanNode(isTrue))
                    : Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.textValue().strip());
            return Optional.of(number.stripTrailingZeros().scale() <= 0 && number.precision() < 18
                    ? factory.numberNode(number.longValueExact())
                    : factory.numberNode(number));
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
