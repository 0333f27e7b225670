package dev.sdkwright.generator.read;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** The bounds of a schema, and which way its values go, as phrases for the Javadoc: they are not checked by the client. */
final class SchemaFacts {
    private SchemaFacts() {}

    static List<String> of(Schema<?> schema) {
        List<String> facts = new ArrayList<>();
        add(facts, "minimum", schema.getMinimum());
        add(facts, "maximum", schema.getMaximum());
        add(facts, "above", schema.getExclusiveMinimumValue());
        add(facts, "below", schema.getExclusiveMaximumValue());
        if (Boolean.TRUE.equals(schema.getExclusiveMinimum())) {
            facts.add("minimum itself excluded");
        }
        if (Boolean.TRUE.equals(schema.getExclusiveMaximum())) {
            facts.add("maximum itself excluded");
        }
        add(facts, "multiple of", schema.getMultipleOf());
        add(facts, "minimum length", schema.getMinLength());
        add(facts, "maximum length", schema.getMaxLength());
        add(facts, "pattern", schema.getPattern());
        add(facts, "minimum items", schema.getMinItems());
        add(facts, "maximum items", schema.getMaxItems());
        if (Boolean.TRUE.equals(schema.getReadOnly())) {
            facts.add("only in responses");
        }
        if (Boolean.TRUE.equals(schema.getWriteOnly())) {
            facts.add("only in requests");
        }
        add(facts, "default", Schemas.literal(schema.getDefault()));
        if (schema.getExtensions() != null && schema.getExtensions().get(SchemaRewriter.FACTS) instanceof List<?> more) {
            more.forEach(fact -> facts.add(fact.toString()));
        }
        add(facts, "example", scalar(schema.getExample()));
        return facts;
    }

    private static Object scalar(Object example) {
        return example instanceof String || example instanceof Number || example instanceof Boolean ? example : null;
    }

    private static void add(List<String> facts, String name, Object value) {
        if (value != null) {
            facts.add(name + " " + value);
        }
    }
}
