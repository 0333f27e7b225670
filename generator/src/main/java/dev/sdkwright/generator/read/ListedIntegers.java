package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The values that a parameter of Swagger 2.0 lists: the parser's conversion to 3.0 fails on integers of more than 32 bits.
 * They are noted beside the parameter before, and listed again in what it is converted to.
 */
final class ListedIntegers {
    private static final String NOTE = "x-sdkwright-listed";

    private ListedIntegers() {}

    /** Notes them in a document of Swagger 2.0. */
    static void note(ObjectNode document) {
        for (ObjectNode parameter : CollectionFormats.parameters(document)) {
            if (parameter.path("type").asText().equals("integer") && !isSmall(parameter.path("enum"))) {
                parameter.set(NOTE, parameter.remove("enum"));
            }
        }
    }

    private static boolean isSmall(JsonNode values) {
        for (JsonNode value : values) {
            if (!value.canConvertToInt() || !value.isIntegralNumber()) {
                return false;
            }
        }
        return true;
    }

    /** Lists in a converted contract what was noted. */
    static void restore(OpenAPI converted) {
        List<Parameter> parameters = new ArrayList<>();
        if (converted.getComponents() != null && converted.getComponents().getParameters() != null) {
            parameters.addAll(converted.getComponents().getParameters().values());
        }
        for (PathItem item : converted.getPaths() == null ? List.<PathItem>of() : converted.getPaths().values()) {
            addAll(parameters, item.getParameters());
            item.readOperations().forEach(operation -> {
                addAll(parameters, operation.getParameters());
                restore(operation.getRequestBody());
            });
        }
        parameters.forEach(parameter -> restore(parameter.getExtensions(), parameter.getSchema()));
    }

    /** Fields of a form have become members of its body. */
    private static void restore(RequestBody body) {
        if (body == null || body.getContent() == null) {
            return;
        }
        for (MediaType form : body.getContent().values()) {
            if (form.getSchema() != null && form.getSchema().getProperties() != null) {
                Schemas.properties(form.getSchema()).forEach((name, field) -> restore(field.getExtensions(), field));
            }
        }
    }

    private static void addAll(List<Parameter> parameters, List<Parameter> more) {
        if (more != null) {
            parameters.addAll(more);
        }
    }

    private static void restore(Map<String, Object> extensions, Schema<?> schema) {
        if (extensions != null && extensions.remove(NOTE) instanceof List<?> noted && schema != null) {
            list(schema, noted);
        }
    }

    /** What is no number is left out, as the conversion could not have read it either. */
    private static <T> void list(Schema<T> schema, List<?> noted) {
        @SuppressWarnings("unchecked")
        List<T> values = (List<T>) noted.stream().map(ListedIntegers::number).filter(Objects::nonNull).toList();
        schema.setEnum(values);
    }

    private static Number number(Object value) {
        try {
            return value == null ? null : new BigDecimal(value.toString().strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
