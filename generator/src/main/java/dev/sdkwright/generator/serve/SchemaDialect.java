package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.read.ContractTree.Dialect;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Says schemas of any version of OpenAPI in the words of JSON Schema 2020-12, for one direction. What is no keyword there,
 * or has a value that it cannot have, is left out: it says nothing that could be checked.
 */
final class SchemaDialect {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> TYPES =
            Set.of("null", "boolean", "object", "array", "number", "string", "integer");
    private static final Set<String> FORMATS =
            Set.of("date", "date-time", "uuid", "ipv4", "ipv6", "email", "uri");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "$defs", "dependentSchemas");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> SINGLE = Set.of("additionalProperties", "not", "if", "then", "else", "contains",
            "propertyNames", "unevaluatedProperties", "unevaluatedItems", "items");
    private static final Set<String> COUNTS = Set.of("minLength", "maxLength", "minItems", "maxItems", "minProperties",
            "maxProperties", "minContains", "maxContains");
    private static final Set<String> BOUNDS = Set.of("minimum", "maximum");
    /** Of bytes it is open whether they or their text are meant. */
    private static final Set<String> MEASURES_OF_TEXT = Set.of("minLength", "maxLength", "pattern");
    private static final Set<String> TYPE_KEYWORDS =
            Set.of("$ref", "type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "const");

    private static final String COMPONENTS = "#/components/schemas/";
    /** Where the components are that {@link #alone} is made of. */
    private static final String ALONE = "#/components/alone/";

    private final References references;
    private final Discriminators discriminators;
    private final Dialect dialect;
    private final Direction direction;

    SchemaDialect(References references, Discriminators discriminators, Dialect dialect, Direction direction) {
        this.references = references;
        this.discriminators = discriminators;
        this.dialect = dialect;
        this.direction = direction;
    }

    JsonNode convert(JsonNode schema) {
        return convert(schema, Set.of());
    }

    /** Members that another schema of the same value excuses need not be there either. */
    private JsonNode convert(JsonNode schema, Set<String> excused) {
        if (schema.isBoolean()) {
            return schema;
        }
        ObjectNode out = JSON.objectNode();
        if (!schema.isObject()) {
            return out;
        }
        boolean reference = schema.path("$ref").isTextual();
        if (reference) {
            out.set("$ref", schema.get("$ref"));
            if (dialect == Dialect.OPENAPI_3_0) {
                return schema.path("nullable").asBoolean() ? orNull(out) : out;
            }
        }
        Set<String> absent = new HashSet<>(excused);
        absent.addAll(excusedBy(schema, 0));
        boolean bytes = schema.path("format").asText().equals("byte");
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            if (bytes && MEASURES_OF_TEXT.contains(member.getKey())) {
                continue;
            }
            keyword(member.getKey(), member.getValue(), absent, out);
        }
        exclusiveBound(schema, "minimum", "exclusiveMinimum", out);
        exclusiveBound(schema, "maximum", "exclusiveMaximum", out);
        integerBounds(schema, out);
        if (out.path("type").asText().equals("array") && out.path("enum").valueStream().noneMatch(JsonNode::isArray)) {
            // Meant for the elements: no list is one of these.
            out.remove("enum");
        }
        ListedTypes.fit(out);
        discriminate(schema, out);
        if (out.has("oneOf") && hasTypesAsBranches(schema)) {
            out.set("anyOf", out.remove("oneOf"));
        }
        return isNullable(schema) ? withNull(schema, out) : out;
    }

    private void keyword(String name, JsonNode value, Set<String> absent, ObjectNode out) {
        if (name.equals("items") && value.isArray()) {
            out.set("prefixItems", list(value, Set.of()));
        } else if (MAPS.contains(name) && value.isObject()) {
            ObjectNode map = out.putObject(name);
            value.properties().forEach(member -> {
                if (!name.equals("patternProperties") || isPattern(member.getKey())) {
                    map.set(member.getKey(), convert(member.getValue(), Set.of()));
                }
            });
        } else if (LISTS.contains(name) && value.isArray() && !value.isEmpty()) {
            out.set(name, list(value, name.equals("prefixItems") ? Set.of() : absent));
        } else if (SINGLE.contains(name) && (value.isObject() || value.isBoolean())) {
            out.set(name, convert(value, Set.of()));
        } else if (COUNTS.contains(name) && value.canConvertToExactIntegral() && value.decimalValue().signum() >= 0
                || BOUNDS.contains(name) && value.isNumber()
                || name.equals("multipleOf") && value.isNumber() && value.decimalValue().signum() > 0
                || name.equals("uniqueItems") && value.isBoolean()
                || name.equals("const") && dialect == Dialect.JSON_SCHEMA
                || name.equals("enum") && value.isArray() && !value.isEmpty()
                || name.equals("pattern") && value.isTextual() && isPattern(value.textValue())
                || name.equals("format") && FORMATS.contains(value.asText())
                || name.equals("dependentRequired") && value.isObject()) {
            out.set(name, value);
        } else if (name.equals("type")) {
            type(value, out);
        } else if (name.equals("required") && value.isArray()) {
            ArrayNode required = out.putArray("required");
            value.forEach(member -> {
                if (member.isTextual() && !absent.contains(member.textValue())) {
                    required.add(member);
                }
            });
        }
    }

    private ArrayNode list(JsonNode schemas, Set<String> excused) {
        ArrayNode list = JSON.arrayNode();
        schemas.forEach(schema -> list.add(convert(schema, excused)));
        return list;
    }

    private static void type(JsonNode value, ObjectNode out) {
        if (value.isTextual() && TYPES.contains(value.textValue())) {
            out.set("type", value);
        } else if (value.isArray()) {
            ArrayNode types = JSON.arrayNode();
            value.forEach(type -> {
                if (TYPES.contains(type.asText())) {
                    types.add(type);
                }
            });
            if (!types.isEmpty() && types.size() == value.size()) {
                out.set("type", types);
            }
        }
    }

    private static boolean isPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException otherDialect) {
            return false;
        }
    }

    private static void exclusiveBound(JsonNode schema, String bound, String exclusive, ObjectNode out) {
        JsonNode value = schema.path(exclusive);
        if (value.isNumber()) {
            out.set(exclusive, value);
        } else if (value.booleanValue() && schema.path(bound).isNumber()) {
            out.remove(bound);
            out.set(exclusive, schema.get(bound));
        }
    }

    private static void integerBounds(JsonNode schema, ObjectNode out) {
        String format = schema.path("format").asText();
        if (!schema.path("type").asText().equals("integer") || !format.equals("int32") && !format.equals("int64")) {
            return;
        }
        int bits = format.equals("int32") ? 31 : 63;
        BigDecimal most = BigDecimal.valueOf(2).pow(bits);
        if (!out.has("minimum") && !out.has("exclusiveMinimum")) {
            out.put("minimum", most.negate());
        }
        if (!out.has("maximum") && !out.has("exclusiveMaximum")) {
            out.put("maximum", most.subtract(BigDecimal.ONE));
        }
    }

    /**
     * Objects are open, so most objects of one type are of another as well: of oneOf several types may fit, as services
     * read it. Conditions, such as one of two members, exclude each other.
     */
    private static boolean hasTypesAsBranches(JsonNode schema) {
        JsonNode branches = schema.path("oneOf");
        return !schema.has("anyOf") && branches.isArray() && !branches.isEmpty() && branches.valueStream()
                .allMatch(branch -> TYPE_KEYWORDS.stream().anyMatch(branch::has));
    }

    /** The schema that the discriminator names has to fit. */
    private void discriminate(JsonNode schema, ObjectNode out) {
        Map<String, String> named = discriminators.named(schema);
        if (named.isEmpty()) {
            return;
        }
        String property = Discriminators.property(schema);
        ArrayNode all = out.withArrayProperty("allOf");
        named.forEach((value, target) -> {
            ObjectNode condition = all.addObject();
            ObjectNode test = condition.putObject("if");
            test.putArray("required").add(property);
            test.putObject("properties").putObject(property).putArray("enum").add(value)
                    .addAll(DiscriminatorNames.otherValues(value));
            condition.putObject("then").put("$ref", target);
        });
        if (out.has("oneOf")) {
            out.set("anyOf", out.remove("oneOf"));
        }
    }

    /**
     * A component that others build on, as they see it: without what its discriminator says, which leads to them again.
     *
     * @param schema as it stands in the contract, with a discriminator
     */
    JsonNode alone(JsonNode schema) {
        ObjectNode own = schema.deepCopy();
        own.remove(List.of("discriminator", "oneOf", "anyOf"));
        return component(own);
    }

    /** A component; what it builds on is checked {@link #alone}. */
    JsonNode component(JsonNode schema) {
        JsonNode converted = convert(schema);
        standAlone(converted);
        return converted;
    }

    private void standAlone(JsonNode converted) {
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            converted.path(keyword).forEach(part -> {
                String reference = part.path("$ref").asText();
                if (reference.startsWith(COMPONENTS) && !Discriminators.property(discriminators.target(reference)).isEmpty()) {
                    ((ObjectNode) part).put("$ref", ALONE + reference.substring(COMPONENTS.length()));
                }
                standAlone(part);
            });
        }
    }

    private boolean isNullable(JsonNode schema) {
        return dialect == Dialect.OPENAPI_3_0
                && (schema.path("nullable").booleanValue() || schema.path("x-nullable").booleanValue());
    }

    private static JsonNode withNull(JsonNode schema, ObjectNode out) {
        boolean plain = schema.path("type").isTextual() && !out.has("allOf") && !out.has("oneOf") && !out.has("anyOf")
                && !out.has("enum") && out.path("type").isTextual();
        if (!plain) {
            return orNull(out);
        }
        out.set("type", JSON.arrayNode().add(out.get("type")).add("null"));
        return out;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(schema).addObject().put("type", "null");
        return either;
    }

    /** The members that go the other way only. */
    private Set<String> excusedBy(JsonNode schema, int depth) {
        Set<String> names = new HashSet<>();
        if (depth > 8) {
            return names;
        }
        schema.path("properties").properties().forEach(member -> {
            JsonNode property = member.getValue();
            String keyword = direction.excusingKeyword();
            if (property.path(keyword).booleanValue() || references.target(property).path(keyword).booleanValue()) {
                names.add(member.getKey());
            }
        });
        schema.path("allOf").forEach(part -> names.addAll(excusedBy(references.target(part), depth + 1)));
        return names;
    }
}
