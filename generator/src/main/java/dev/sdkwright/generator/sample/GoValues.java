package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.GoLiteral;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonArray;
import dev.sdkwright.generator.model.JsonValue.JsonBoolean;
import dev.sdkwright.generator.model.JsonValue.JsonNumber;
import dev.sdkwright.generator.model.JsonValue.JsonObject;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.GoNames;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Values as expressions of Go: objects by the structures of Huawei Cloud's SDK, everything else as literals. */
final class GoValues {
    private static final String STEP = "\t";

    private final ModelIndex index;
    private final SdkNames names;
    private final GoTypes types;
    private final Deque<TypeId> above = new ArrayDeque<>();

    GoValues(ModelIndex index, SdkNames names) {
        this.index = index;
        this.names = names;
        this.types = new GoTypes(index, names);
    }

    /** A value; of an object a pointer to it. */
    String of(TypeRef type, Optional<JsonValue> example, String name, String indent) {
        String value = plain(type, example, name, indent);
        return index.object(type).isPresent() ? "&" + value : value;
    }

    private String plain(TypeRef type, Optional<JsonValue> example, String name, String indent) {
        return type.accept(new TypeRef.Visitor<String>() {
            @Override
            public String scalar(ScalarType scalar) {
                return GoValues.scalar(scalar, example, name);
            }

            @Override
            public String list(ListType list) {
                return elements(list, example, name, indent);
            }

            @Override
            public String map(MapType map) {
                return entries(map, example, name, indent);
            }

            @Override
            public String declared(DeclaredType declared) {
                return GoValues.this.declared(index.declaration(declared.id()), example, name, indent);
            }
        });
    }

    private String entries(MapType map, Optional<JsonValue> example, String name, String indent) {
        List<String> entries = new ArrayList<>();
        if (example.orElse(null) instanceof JsonObject object) {
            object.members().forEach((key, value) -> entries.add(
                    GoLiteral.of(key) + ": " + plain(map.value(), Optional.of(value), name, indent)));
        }
        return map.accept(types) + "{" + String.join(", ", entries) + "}";
    }

    private String elements(ListType list, Optional<JsonValue> example, String name, String indent) {
        List<String> elements = new ArrayList<>();
        if (example.orElse(null) instanceof JsonArray array) {
            array.elements().forEach(element ->
                    elements.add(plain(list.element(), Optional.of(element), name, indent)));
        } else {
            elements.add(plain(list.element(), Optional.empty(), name, indent));
        }
        return list.accept(types) + "{" + String.join(", ", elements) + "}";
    }

    private String declared(TypeDeclaration declaration, Optional<JsonValue> example, String name, String indent) {
        if (declaration instanceof ObjectDeclaration object) {
            return object(object, example, indent);
        }
        if (declaration instanceof EnumDeclaration enumeration) {
            String literal = example.map(WireText::plain).orElse("");
            boolean listed = enumeration.values().stream().anyMatch(value -> value.literal().equals(literal));
            String shown = listed ? literal : enumeration.values().get(0).literal();
            String java = String.join("", names.type(enumeration.id()).simpleNames());
            return GoTypes.MODEL + "Get" + java + "()." + names.constant(enumeration.id(), shown);
        }
        return example.map(value -> any(value)).orElseGet(() -> GoLiteral.of("{" + name + "}"));
    }

    private String object(ObjectDeclaration object, Optional<JsonValue> example, String indent) {
        List<String> fields = new ArrayList<>();
        boolean again = above.contains(object.id()) && example.isEmpty();
        above.push(object.id());
        for (Property property : again ? List.<Property>of() : object.properties()) {
            // Optional fields are pointers, for which Go has no literals.
            if (property.presence().required() && property.carrier() == Property.Carrier.MEMBER) {
                Optional<JsonValue> value = example.filter(JsonObject.class::isInstance)
                        .flatMap(given -> ((JsonObject) given).member(property.wireName()));
                fields.add("\n" + indent + STEP + GoNames.exported(property.wireName()) + ": "
                        + of(property.type(), value, property.wireName(), indent + STEP) + ",");
            }
        }
        above.pop();
        String end = fields.isEmpty() ? "" : "\n" + indent;
        return GoTypes.MODEL + names.type(object.id()).simpleName() + "{" + String.join("", fields) + end + "}";
    }

    private static String scalar(ScalarType scalar, Optional<JsonValue> example, String name) {
        Optional<String> number = example.flatMap(value ->
                value instanceof JsonNumber given ? Optional.of(given.literal()) : Optional.empty());
        return switch (scalar) {
            case BOOLEAN -> example.orElse(null) instanceof JsonBoolean bool ? String.valueOf(bool.value()) : "true";
            case INTEGER, LONG, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> number.orElse("1");
            case ANY -> example.map(GoValues::any).orElseGet(() -> GoLiteral.of("{" + name + "}"));
            default -> GoLiteral.of(example.map(WireText::plain).orElse("{" + name + "}"));
        };
    }

    private static String any(JsonValue value) {
        return value instanceof JsonNumber number ? number.literal()
                : value instanceof JsonBoolean bool ? String.valueOf(bool.value())
                        : GoLiteral.of(WireText.plain(value));
    }
}
