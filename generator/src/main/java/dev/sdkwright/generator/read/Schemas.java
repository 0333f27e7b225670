package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.option.TypeMapping;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Questions about one schema of swagger-parser's model, in the two forms that it has for 3.0 and for 3.1. */
final class Schemas {
    /** Notes that a schema has a {@code contentEncoding}, which the parser's model does not tell from a format. */
    static final String ENCODED = "x-sdkwright-encoded";

    /** Notes that null is the only value of a schema, which no keyword of the parser's model can say in every version. */
    static final String ONLY_NULL = "x-sdkwright-only-null";

    private Schemas() {}

    /** What a schema without a reference is to Java. */
    enum Kind {
        SCALAR,
        ENUM,
        ARRAY,
        MAP,
        OBJECT,
        UNION,
        SINGLE_BRANCH
    }

    static Kind kind(Schema<?> schema) {
        String type = type(schema);
        if (isEnum(schema)) {
            return Kind.ENUM;
        }
        if (!parts(schema).isEmpty()) {
            boolean alone = parts(schema).size() == 1 && !hasProperties(schema) && branches(schema).isEmpty();
            return alone ? Kind.SINGLE_BRANCH : Kind.OBJECT;
        }
        if (hasProperties(schema)) {
            return hasSeveralTypes(schema) ? Kind.UNION : Kind.OBJECT;
        }
        if ("array".equals(type) || type == null && schema.getItems() != null) {
            return Kind.ARRAY;
        }
        int branches = branches(schema).size();
        if (branches > 0) {
            return branches == 1 ? Kind.SINGLE_BRANCH : Kind.UNION;
        }
        return additional(schema).isPresent() ? Kind.MAP : Kind.SCALAR;
    }

    /** What a schema is composed of (allOf), without what only describes the value or sets bounds to it. */
    static List<Schema<?>> parts(Schema<?> schema) {
        List<Schema<?>> parts = new ArrayList<>();
        if (schema.getAllOf() != null) {
            schema.getAllOf().stream()
                    .filter(part -> part != null && (part.getRequired() != null || !isShapeless(part)))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static boolean hasSeveralTypes(Schema<?> schema) {
        return schema.getTypes() != null
                && schema.getTypes().stream().filter(type -> !"null".equals(type)).count() > 1
                && schema.getOneOf() == null
                && schema.getAnyOf() == null;
    }

    /** The types that a schema may be of, null aside: oneOf, anyOf, or several types; nested ones written out. */
    static List<Schema<?>> branches(Schema<?> schema) {
        List<Schema<?>> branches = new ArrayList<>();
        for (List<?> group : Arrays.asList(schema.getOneOf(), schema.getAnyOf())) {
            for (Object member : group == null ? List.of() : group) {
                Schema<?> branch = (Schema<?>) member;
                if (isNull(branch) || isConstraintOnly(branch)) {
                    continue;
                }
                if (branch.get$ref() == null && kind(branch) == Kind.UNION) {
                    branches.addAll(branches(branch));
                } else {
                    branches.add(branch);
                }
            }
        }
        if (branches.isEmpty() && schema.getTypes() != null) {
            List<String> types = schema.getTypes().stream().filter(type -> !"null".equals(type)).sorted().toList();
            if (types.size() > 1) {
                types.forEach(type -> branches.add(ofType(schema, type)));
            }
        }
        return branches;
    }

    private static Schema<?> ofType(Schema<?> schema, String type) {
        Schema<Object> single = new Schema<>();
        single.addType(type);
        single.setFormat(schema.getFormat());
        if (type.equals("array")) {
            single.setItems(schema.getItems());
        } else if (type.equals("object")) {
            single.setProperties(schema.getProperties());
            single.setRequired(schema.getRequired());
            single.setAdditionalProperties(schema.getAdditionalProperties());
        }
        return single;
    }

    /** Also what the parser leaves in the place of a branch that is none. */
    private static boolean isNull(Schema<?> schema) {
        return schema == null || "null".equals(schema.getType()) || Set.of("null").equals(schema.getTypes());
    }

    /** A branch that only says what must be there, such as {@code required: [a]}: it adds no type. */
    private static boolean isConstraintOnly(Schema<?> branch) {
        return isShapeless(branch) && (branch.getRequired() != null || branch.getNot() != null);
    }

    /** Whether a schema says nothing of what it describes: then it may be null, too. */
    static boolean allowsAnything(Schema<?> schema) {
        return isShapeless(schema) && schema.getRequired() == null && schema.getNot() == null;
    }

    private static boolean isShapeless(Schema<?> schema) {
        return schema.get$ref() == null
                && schema.getType() == null
                && schema.getTypes() == null
                && !hasProperties(schema)
                && schema.getItems() == null
                && schema.getEnum() == null
                && schema.getConst() == null
                && schema.getAdditionalProperties() == null
                && schema.getAllOf() == null
                && schema.getOneOf() == null
                && schema.getAnyOf() == null;
    }

    /** The value of a schema that has only one. */
    static Optional<String> onlyValue(Schema<?> schema) {
        if (schema.getConst() != null) {
            return Optional.of(literal(schema.getConst()));
        }
        return schema.getEnum() != null && schema.getEnum().size() == 1 && schema.getEnum().get(0) != null
                ? Optional.of(literal(schema.getEnum().get(0)))
                : Optional.empty();
    }

    /** Whether null is the only value of a schema. */
    static boolean isOnlyNull(Schema<?> schema) {
        return isNull(schema) || Boolean.TRUE.equals(extension(schema, ONLY_NULL));
    }

    /** Whether the schema becomes a class when it is a component. */
    static boolean isDeclared(Schema<?> schema) {
        Kind kind = kind(schema);
        return kind == Kind.ENUM || kind == Kind.OBJECT || kind == Kind.UNION;
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
                || Boolean.TRUE.equals(extension(schema, "x-nullable"))
                || isNull(schema)
                || schema.getTypes() != null && schema.getTypes().size() > 1 && schema.getTypes().contains("null")
                || hasNullBranch(schema.getOneOf())
                || hasNullBranch(schema.getAnyOf());
    }

    private static boolean hasNullBranch(List<?> branches) {
        return branches != null && branches.stream().anyMatch(branch -> isNull((Schema<?>) branch));
    }

    private static boolean isEnum(Schema<?> schema) {
        String type = type(schema);
        boolean scalar = type == null && enumBase(schema) != ScalarType.ANY
                || "string".equals(type)
                || "integer".equals(type)
                || "number".equals(type);
        return scalar && !enumValues(schema).isEmpty();
    }

    /** What the values of an enumeration are written as; where no type is given, the values themselves tell. */
    static ScalarType enumBase(Schema<?> schema) {
        if (type(schema) != null) {
            ScalarType base = ScalarFormats.of(schema);
            return type(schema).equals("string") ? ScalarType.STRING : wideEnough(base, literals(schema));
        }
        List<?> literals = literals(schema);
        if (literals.stream().allMatch(literal -> literal == null || literal instanceof String)) {
            return ScalarType.STRING;
        }
        return literals.stream().allMatch(literal -> literal == null || literal instanceof Number)
                ? ScalarType.DECIMAL
                : ScalarType.ANY;
    }

    /** Listed values may be ones that the format that is given with them has no room for. */
    private static ScalarType wideEnough(ScalarType base, List<?> literals) {
        ScalarType wide = base;
        for (Object literal : literals) {
            if (literal instanceof Number number && (wide == ScalarType.INTEGER || wide == ScalarType.LONG)) {
                BigDecimal value = new BigDecimal(number.toString());
                boolean whole = value.stripTrailingZeros().scale() <= 0;
                int bits = value.toBigInteger().bitLength();
                wide = !whole || bits > 63 ? ScalarType.DECIMAL : bits > 31 ? ScalarType.LONG : wide;
            }
        }
        return wide;
    }

    static List<EnumDeclaration.Value> enumValues(Schema<?> schema) {
        Map<String, EnumDeclaration.Value> values = new LinkedHashMap<>();
        List<?> names = extension(schema, "x-enum-varnames") instanceof List<?> list ? list : List.of();
        List<?> literals = literals(schema);
        for (int index = 0; index < literals.size(); index++) {
            Object literal = literals.get(index);
            if (literal != null) {
                String text = literal(literal);
                Optional<String> name = index < names.size()
                        ? Optional.ofNullable(names.get(index)).map(Object::toString)
                        : Optional.empty();
                values.putIfAbsent(text, new EnumDeclaration.Value(text, name));
            }
        }
        return List.copyOf(values.values());
    }

    /**
     * The values that a schema lists: as enum, as const, or in branches that all are texts, one of them perhaps any text
     * (which an open enumeration is anyway).
     */
    private static List<?> literals(Schema<?> schema) {
        if (schema.getEnum() != null) {
            return schema.getEnum();
        }
        if (schema.getConst() instanceof String || schema.getConst() instanceof Number) {
            return List.of(schema.getConst());
        }
        List<Object> listed = new ArrayList<>();
        for (Schema<?> branch : branches(schema)) {
            boolean text = branch.get$ref() == null && branch.getFormat() == null
                    && ("string".equals(type(branch)) || branch.getConst() instanceof String);
            if (!text) {
                return List.of();
            }
            listed.addAll(literals(branch));
        }
        return listed;
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
            return day(date).toString();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value == null ? null : value.toString();
    }

    /** The parser makes a date midnight, of UTC in some places and of the machine's time zone in others. */
    private static LocalDate day(Date date) {
        LocalDateTime inUtc = LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
        return inUtc.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? inUtc.toLocalDate()
                : LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    /** The schema of undeclared members, where the contract gives one. */
    static Optional<Schema<?>> additional(Schema<?> schema) {
        return schema.getAdditionalProperties() instanceof Schema<?> values ? Optional.of(values) : Optional.empty();
    }

    /** The only part or branch of a schema; null where there is none or several. */
    static Schema<?> singleBranch(Schema<?> schema) {
        List<Schema<?>> all = new ArrayList<>(parts(schema));
        all.addAll(branches(schema));
        return all.size() == 1 ? all.get(0) : null;
    }

    static Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        schema.getProperties().forEach(properties::put);
        return properties;
    }

    static Property property(String name, Schema<?> schema, TypeRef type, Schema<?> target, boolean nullable) {
        Documentation documentation = documentation(schema);
        if (documentation.text().isEmpty() && target != null && target != schema) {
            documentation = documentation(target);
        }
        return new Property(name, type, documentation, new Property.Presence(false, nullable),
                "password".equals(schema.getFormat()), javaName(schema), Property.Carrier.MEMBER);
    }

    /** What Microsoft's contracts call the value of the parent's discriminator that means a schema. */
    static Optional<String> discriminatorValue(Schema<?> schema) {
        return extension(schema, "x-ms-discriminator-value") instanceof String own
                ? Optional.of(own)
                : extension(schema, "x-discriminator-value") instanceof String value ? Optional.of(value) : Optional.empty();
    }

    /** The component that is meant where the discriminator of a schema says nothing that is known (OAS 3.2, section 4.25). */
    static Optional<String> otherwise(Schema<?> schema) {
        return schema.getDiscriminator() != null && extension(schema, LaterRules.OTHERWISE) instanceof String target
                ? Optional.of(SchemaReader.componentName(target))
                : Optional.empty();
    }

    static boolean isInferred(Schema<?> schema) {
        return Boolean.TRUE.equals(extension(schema, "x-inferred-type"));
    }

    static Optional<String> javaName(Schema<?> schema) {
        return extension(schema, "x-java-name") instanceof String name ? Optional.of(name) : Optional.empty();
    }

    /** The class from elsewhere that values are to be of, in the form that {@link TypeMapping.Target} reads. */
    static Optional<String> javaType(Schema<?> schema) {
        return extension(schema, Renamer.JAVA_TYPE) instanceof String type && TypeMapping.Target.isWellFormed(type)
                ? Optional.of(type)
                : Optional.empty();
    }

    /** Whether the contract says that bytes are Base64 text wherever they are sent (OAS 3.1.1, section 4.8.14.3). */
    static boolean isEncoded(Schema<?> schema) {
        return schema != null && extension(schema, ENCODED) != null;
    }

    private static Object extension(Schema<?> schema, String name) {
        return schema.getExtensions() == null ? null : schema.getExtensions().get(name);
    }

    static Documentation documentation(Schema<?> schema) {
        String text = schema.getDescription() == null ? "" : schema.getDescription();
        if (text.isBlank() && schema.getTitle() != null) {
            text = schema.getTitle();
        }
        if (text.isBlank() && schema.getAllOf() != null) {
            text = schema.getAllOf().stream()
                    .filter(part -> part != null && isShapeless(part) && part.getDescription() != null)
                    .map(part -> part.getDescription())
                    .findFirst()
                    .orElse(text);
        }
        return new Documentation(text, SchemaFacts.of(schema), Boolean.TRUE.equals(schema.getDeprecated()));
    }
}
