package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonArray;
import dev.sdkwright.generator.model.JsonValue.JsonObject;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.PythonNames;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Values as expressions of Python: objects by the classes of Huawei Cloud's SDK, everything else as literals. */
final class PythonValues {
    private static final String STEP = "    ";

    private final ModelIndex index;
    private final SdkNames names;
    private final Deque<TypeId> above = new ArrayDeque<>();

    PythonValues(ModelIndex index, SdkNames names) {
        this.index = index;
        this.names = names;
    }

    String of(TypeRef type, Optional<JsonValue> example, String name, String indent) {
        if (type instanceof ListType list) {
            List<String> elements = new ArrayList<>();
            if (example.orElse(null) instanceof JsonArray array) {
                array.elements().forEach(element ->
                        elements.add(of(list.element(), Optional.of(element), name, indent)));
            } else {
                elements.add(of(list.element(), Optional.empty(), name, indent));
            }
            return "[" + String.join(", ", elements) + "]";
        }
        return index.object(type).map(object -> object(object, example, indent))
                .orElseGet(() -> JsonPrinter.PYTHON.compact(example.orElseGet(() -> placeholder(type, name))));
    }

    private JsonValue placeholder(TypeRef type, String name) {
        return new JsonValue.JsonText(index.enumeration(type)
                .map(enumeration -> enumeration.values().get(0).literal())
                .orElse("{" + name + "}"));
    }

    private String object(ObjectDeclaration object, Optional<JsonValue> example, String indent) {
        List<String> arguments = new ArrayList<>();
        boolean again = above.contains(object.id()) && example.isEmpty();
        above.push(object.id());
        for (Property property : again ? List.<Property>of() : object.properties()) {
            Optional<JsonValue> value = example.filter(JsonObject.class::isInstance)
                    .flatMap(given -> ((JsonObject) given).member(property.wireName()));
            boolean shown = value.isPresent() || property.presence().required();
            if (shown && property.carrier() == Property.Carrier.MEMBER) {
                arguments.add("\n" + indent + STEP + PythonNames.snake(property.wireName()) + "="
                        + of(property.type(), value, property.wireName(), indent + STEP));
            }
        }
        above.pop();
        String end = arguments.isEmpty() ? "" : "\n" + indent;
        return names.type(object.id()).simpleName() + "(" + String.join(",", arguments) + end + ")";
    }
}
