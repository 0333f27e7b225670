package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonArray;
import dev.sdkwright.generator.model.JsonValue.JsonBoolean;
import dev.sdkwright.generator.model.JsonValue.JsonNumber;
import dev.sdkwright.generator.model.JsonValue.JsonObject;
import dev.sdkwright.generator.model.JsonValue.JsonText;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.text.JavaTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as expressions of Java: what an example says where it fits the type, and else a placeholder of the type. */
final class JavaValues {
    /** What an example repeats, and what a static factory takes, is enough to show. */
    private static final int ELEMENTS = 3;
    private static final int ENTRIES = 10;
    private static final String STEP = "        ";

    private final ModelIndex index;
    private final SdkNames names;
    private final JavaTypes types;
    private final Deque<TypeId> above = new ArrayDeque<>();

    /**
     * Values for one file.
     *
     * @param types how that file names types
     */
    JavaValues(ModelIndex index, SdkNames names, JavaTypes types) {
        this.index = index;
        this.names = names;
        this.types = types;
    }

    /**
     * A value of a type.
     *
     * @param name what the value is called, for a placeholder
     * @param indent what stands in front of the line on which the expression begins
     */
    String of(TypeRef type, Optional<JsonValue> example, String name, String indent) {
        return type.accept(new TypeRef.Visitor<String>() {
            @Override
            public String scalar(ScalarType scalar) {
                return scalar == ScalarType.ANY && example.isPresent()
                        ? any(example.get())
                        : new JavaScalars(types).of(scalar, example, name);
            }

            @Override
            public String list(ListType list) {
                return JavaValues.this.list(list, example, name, indent);
            }

            @Override
            public String map(MapType map) {
                return JavaValues.this.map(map, example, name, indent);
            }

            @Override
            public String declared(DeclaredType declared) {
                return JavaValues.this.declared(index.declaration(declared.id()), example, name, indent);
            }
        });
    }

    private String list(ListType list, Optional<JsonValue> example, String name, String indent) {
        List<String> elements = new ArrayList<>();
        if (example.orElse(null) instanceof JsonArray array) {
            array.elements().stream()
                    .filter(element -> !(element instanceof JsonValue.JsonNull))
                    .limit(ELEMENTS)
                    .forEach(element -> elements.add(of(list.element(), Optional.of(element), name, indent)));
        } else {
            elements.add(of(list.element(), Optional.empty(), name, indent));
        }
        return types.util("List") + ".of(" + String.join(", ", elements) + ")";
    }

    private String map(MapType map, Optional<JsonValue> example, String name, String indent) {
        List<String> entries = new ArrayList<>();
        if (example.orElse(null) instanceof JsonObject object) {
            object.members().entrySet().stream()
                    .filter(member -> !(member.getValue() instanceof JsonValue.JsonNull))
                    .limit(ENTRIES)
                    .forEach(member -> entries.add(JavaLiteral.of(member.getKey()) + ", "
                            + of(map.value(), Optional.of(member.getValue()), name, indent)));
        } else {
            entries.add(JavaLiteral.of("key") + ", " + of(map.value(), Optional.empty(), name, indent));
        }
        return types.util("Map") + ".of(" + String.join(", ", entries) + ")";
    }

    private String declared(TypeDeclaration declaration, Optional<JsonValue> example, String name, String indent) {
        if (declaration instanceof EnumDeclaration enumeration) {
            return constant(enumeration, example);
        }
        if (declaration instanceof UnionDeclaration union) {
            return branch(union, example, name, indent);
        }
        if (declaration instanceof MappedDeclaration) {
            // Which values there are, only the class from elsewhere knows.
            return "null";
        }
        return object((ObjectDeclaration) declaration, example, indent);
    }

    private String constant(EnumDeclaration enumeration, Optional<JsonValue> example) {
        String literal = example.map(JavaValues::plain).orElse("");
        String java = types.declared(enumeration.id());
        boolean listed = enumeration.values().stream().anyMatch(value -> value.literal().equals(literal));
        if (!listed && enumeration.base() == ScalarType.STRING && example.orElse(null) instanceof JsonText) {
            return java + ".fromValue(" + JavaLiteral.of(literal) + ")";
        }
        String shown = listed ? literal : enumeration.values().get(0).literal();
        return java + "." + names.constant(enumeration.id(), shown);
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonText text ? text.text() : value instanceof JsonNumber number ? number.literal()
                : "";
    }

    private String branch(UnionDeclaration union, Optional<JsonValue> example, String name, String indent) {
        Optional<UnionDeclaration.Branch> branch = above.contains(union.id())
                ? Optional.empty()
                : union.branches().stream().filter(each -> example.isEmpty() || fits(each, example.get())).findFirst();
        String java = types.declared(union.id());
        if (branch.isEmpty()) {
            return "new " + java + ".Unknown(" + example.map(this::any).orElseGet(() -> types.util("Map") + ".of()")
                    + ")";
        }
        above.push(union.id());
        try {
            return java + ".of" + names.branch(union.id(), branch.get().type()) + "("
                    + of(branch.get().type(), example, name, indent) + ")";
        } finally {
            above.pop();
        }
    }

    private static boolean fits(UnionDeclaration.Branch branch, JsonValue value) {
        UnionDeclaration.Signs signs = branch.signs();
        return switch (signs.json()) {
            case OBJECT -> value instanceof JsonObject object && object.members().keySet().containsAll(signs.required())
                    && (signs.known().isEmpty() || signs.known().containsAll(object.members().keySet()));
            case ARRAY -> value instanceof JsonArray;
            case STRING -> value instanceof JsonText;
            case NUMBER -> value instanceof JsonNumber;
            case BOOLEAN -> value instanceof JsonBoolean;
            case ANY -> true;
        };
    }

    private String object(ObjectDeclaration object, Optional<JsonValue> example, String indent) {
        StringBuilder made = new StringBuilder("new ").append(types.declared(object.id())).append("()");
        boolean again = above.contains(object.id()) && example.isEmpty();
        above.push(object.id());
        for (Property property : again ? List.<Property>of() : object.properties()) {
            Optional<JsonValue> value = example.filter(JsonObject.class::isInstance)
                    .flatMap(given -> ((JsonObject) given).member(property.wireName()))
                    .filter(given -> !(given instanceof JsonValue.JsonNull));
            boolean shown = value.isPresent() || property.presence().required();
            if (shown && property.carrier() == Property.Carrier.MEMBER) {
                made.append('\n').append(indent).append(STEP)
                        .append(".with").append(names.member(object.id(), property).accessor()).append('(')
                        .append(of(property.type(), value, property.wireName(), indent + STEP)).append(')');
            }
        }
        above.pop();
        return made.toString();
    }

    /** Any JSON as the maps, lists and scalars that stand for it. */
    private String any(JsonValue value) {
        if (value instanceof JsonObject object) {
            List<String> entries = new ArrayList<>();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                if (entries.size() < ENTRIES && !(member.getValue() instanceof JsonValue.JsonNull)) {
                    entries.add(JavaLiteral.of(member.getKey()) + ", " + any(member.getValue()));
                }
            }
            return types.util("Map") + ".of(" + String.join(", ", entries) + ")";
        }
        if (value instanceof JsonArray array) {
            List<String> elements = array.elements().stream()
                    .filter(element -> !(element instanceof JsonValue.JsonNull))
                    .limit(ELEMENTS)
                    .map(this::any)
                    .toList();
            return types.util("List") + ".of(" + String.join(", ", elements) + ")";
        }
        if (value instanceof JsonNumber number) {
            return JavaScalars.isLong(number.literal())
                    ? number.literal() + "L"
                    : "new " + types.jdk("java.math", "BigDecimal") + "(" + JavaLiteral.of(number.literal()) + ")";
        }
        return value instanceof JsonText text ? JavaLiteral.ofAnyLength(text.text())
                : value instanceof JsonBoolean bool ? String.valueOf(bool.value()) : "\"\"";
    }
}
