package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions about one schema of swagger-parser's model, in the two forms that it has for 3.0 and for 3.1. */
final class Schemas {
    private Schemas() {}

    /** What a schema without a reference is to Java. */
    enum Kind {
        SCALAR,
        ENUM,
        ARRAY,
        MAP,
        OBJECT,
        SINGLE_BRANCH
    }

    static Kind kind(Schema<?> schema) {
        String type = type(schema);
        if (isEnum(schema)) {
            return Kind.ENUM;
        }
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return schema.getAllOf().size() == 1 && schema.getProperties() == null ? Kind.SINGLE_BRANCH : Kind.OBJECT;
        }
        if (hasProperties(schema)) {
            return Kind.OBJECT;
        }
        if ("array".equals(type) || type == null && schema.getItems() != null) {
            return Kind.ARRAY;
        }
        if (additional(schema).isPresent()) {
            return Kind.MAP;
        }
        if (type == null && singleBranch(schema) != null) {
            return Kind.SINGLE_BRANCH;
        }
        return Kind.SCALAR;
    }

    /** Whether the schema becomes a class when it is a component. */
    static boolean isDeclared(Schema<?> schema) {
        Kind kind = kind(schema);
        return kind == Kind.ENUM || kind == Kind.OBJECT;
    }

    static boolean hasProperties(Schema<?> schema) {
        return schema.getProperties() != null && !schema.getProperties().isEmpty();
    }

    /** The one type beside null; null where there is none or several. */
    static String type(Schema<?> schema) {
        if (schema.getTypes() != null) {
            List<String> types = schema.getTypes().stream().filter(type -> !"null".equals(type)).toList();
            return types.size() == 1 ? types.get(0) : null;
        }
        return schema.getType();
    }

    static boolean nullable(Schema<?> schema) {
        return Boolean.TRUE.equals(schema.getNullable())
                || schema.getTypes() != null && schema.getTypes().size() > 1 && schema.getTypes().contains("null");
    }

    private static boolean isEnum(Schema<?> schema) {
        String type = type(schema);
        boolean scalar = type == null && enumBase(schema) != ScalarType.ANY
                || "string".equals(type)
                || "integer".equals(type)
                || "number".equals(type);
        return scalar && schema.getEnum() != null && !enumValues(schema).isEmpty();
    }

    /** What the values of an enumeration are written as; where no type is given, the values themselves tell. */
    static ScalarType enumBase(Schema<?> schema) {
        if (type(schema) != null) {
            ScalarType base = scalar(schema);
            return type(schema).equals("string") ? ScalarType.STRING : base;
        }
        List<?> literals = schema.getEnum() == null ? List.of() : schema.getEnum();
        if (literals.stream().allMatch(literal -> literal == null || literal instanceof String)) {
            return ScalarType.STRING;
        }
        return literals.stream().allMatch(literal -> literal == null || literal instanceof Number)
                ? ScalarType.DECIMAL
                : ScalarType.ANY;
    }

    static List<EnumDeclaration.Value> enumValues(Schema<?> schema) {
        Map<String, EnumDeclaration.Value> values = new LinkedHashMap<>();
        List<?> names = extension(schema, "x-enum-varnames") instanceof List<?> list ? list : List.of();
        List<?> literals = schema.getEnum();
        for (int index = 0; index < literals.size(); index++) {
            Object literal = literals.get(index);
            if (literal != null) {
                String text = literal(literal);
                Optional<String> name = index < names.size() ? Optional.of(names.get(index).toString()) : Optional.empty();
                values.putIfAbsent(text, new EnumDeclaration.Value(text, name));
            }
        }
        return List.copyOf(values.values());
    }

    /**
     * A value as the contract writes it, null for null: the parser turns texts into objects by their format, dates into
     * those that are printed by the time zone and the language of the machine.
     */
    static String literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Date date) {
            return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value == null ? null : value.toString();
    }

    /** The schema of undeclared members, where the contract gives one. */
    static Optional<Schema<?>> additional(Schema<?> schema) {
        return schema.getAdditionalProperties() instanceof Schema<?> values ? Optional.of(values) : Optional.empty();
    }

    /** The only branch beside null of a oneOf, anyOf or allOf; null where there is none or several. */
    static Schema<?> singleBranch(Schema<?> schema) {
        List<Schema<?>> branches = new ArrayList<>();
        for (List<?> group : Arrays.asList(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())) {
            if (group != null) {
                for (Object branch : group) {
                    Schema<?> candidate = (Schema<?>) branch;
                    if (!"null".equals(candidate.getType())
                            && !(candidate.getTypes() != null && candidate.getTypes().equals(Set.of("null")))) {
                        branches.add(candidate);
                    }
                }
            }
        }
        return branches.size() == 1 ? branches.get(0) : null;
    }

    static Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        schema.getProperties().forEach(properties::put);
        return properties;
    }

    static ScalarType scalar(Schema<?> schema) {
        String type = type(schema);
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        if (type == null) {
            return ScalarType.ANY;
        }
        return switch (type) {
            case "string" -> string(format);
            case "integer" -> "int32".equals(format) ? ScalarType.INTEGER : ScalarType.LONG;
            case "number" -> switch (format) {
                case "float" -> ScalarType.FLOAT;
                case "double" -> ScalarType.DOUBLE;
                default -> ScalarType.DECIMAL;
            };
            case "boolean" -> ScalarType.BOOLEAN;
            default -> ScalarType.ANY;
        };
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

    static Property property(String name, Schema<?> schema, TypeRef type, Schema<?> target) {
        Documentation documentation = documentation(schema);
        if (documentation.text().isEmpty() && target != null && target != schema) {
            documentation = documentation(target);
        }
        return new Property(name, type, documentation, new Property.Presence(false, nullable(schema)),
                "password".equals(schema.getFormat()), javaName(schema), Property.Carrier.MEMBER);
    }

    static Optional<String> javaName(Schema<?> schema) {
        return extension(schema, "x-java-name") instanceof String name ? Optional.of(name) : Optional.empty();
    }

    private static Object extension(Schema<?> schema, String name) {
        return schema.getExtensions() == null ? null : schema.getExtensions().get(name);
    }

    static Documentation documentation(Schema<?> schema) {
        String text = schema.getDescription() == null ? "" : schema.getDescription();
        if (text.isBlank() && schema.getTitle() != null) {
            text = schema.getTitle();
        }
        return new Documentation(text, SchemaFacts.of(schema), Boolean.TRUE.equals(schema.getDeprecated()));
    }
}
