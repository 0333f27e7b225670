package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.option.Renames;
import dev.sdkwright.generator.option.TypeMapping;
import dev.sdkwright.generator.read.Operations.RawOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes what the user wants named or typed otherwise into the contract's own words for that: {@code x-java-name}, and
 * one of our own for types. So a property that several schemas are composed of is renamed in all of them.
 */
final class Renamer {
    private static final String JAVA_NAME = "x-java-name";
    static final String JAVA_TYPE = "x-sdkwright-java-type";

    private final ObjectNode bundle;
    private final String contractName;
    private final DiagnosticSink sink;

    Renamer(ObjectNode bundle, String contractName, DiagnosticSink sink) {
        this.bundle = bundle;
        this.contractName = contractName;
        this.sink = sink;
    }

    void rename(Renames renames) {
        renames.schemas().forEach((name, wish) -> {
            ObjectNode schema = schema(name);
            if (schema == null) {
                unknown("renames", "schema", name, names(schemas()));
            } else {
                schema.put(JAVA_NAME, wish);
            }
        });
        renames.properties().forEach(this::renameProperty);
        renameOperations(renames.operations());
    }

    private void renameOperations(Map<String, String> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        Map<String, RawOperation> operations = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (RawOperation operation : Operations.of(bundle)) {
            operations.putIfAbsent(operation.sentMethod() + " " + operation.uri(), operation);
            operations.put(operation.sentMethod() + " " + operation.path(), operation);
            operations.put(operation.id(), operation);
            ids.add(operation.id());
        }
        wishes.forEach((id, wish) -> {
            if (operations.containsKey(id)) {
                operations.get(id).node().put("operationId", wish);
            } else {
                unknown("renames", "operation", id, ids);
            }
        });
    }

    private void renameProperty(String path, String wish) {
        String schemaName = names(schemas()).stream()
                .filter(name -> path.startsWith(name + "."))
                .max((one, other) -> one.length() - other.length())
                .orElse(null);
        if (schemaName == null) {
            unknown("renames", "schema of the property", path, names(schemas()));
            return;
        }
        String property = path.substring(schemaName.length() + 1);
        if (!renameIn(schema(schemaName), property, wish)) {
            List<String> known = new ArrayList<>();
            schema(schemaName).findValues("properties")
                    .forEach(properties -> names(properties).forEach(name -> known.add(schemaName + "." + name)));
            unknown("renames", "property", path, known);
        }
    }

    /** Looks into what stands inline, too: lists' elements and the parts of an allOf. */
    private static boolean renameIn(JsonNode schema, String path, String wish) {
        if (!(schema instanceof ObjectNode) || schema.has("$ref")) {
            return false;
        }
        if (schema.path("properties") instanceof ObjectNode properties) {
            if (properties.path(path) instanceof ObjectNode found) {
                properties.set(path, named(found, wish));
                return true;
            }
            for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                JsonNode below = properties.path(path.substring(0, dot));
                if (renameIn(below, path.substring(dot + 1), wish)) {
                    return true;
                }
            }
        }
        boolean renamed = renameIn(schema.path("items"), path, wish);
        for (JsonNode part : schema.path("allOf")) {
            renamed |= renameIn(part, path, wish);
        }
        return renamed;
    }

    /** Beside a reference nothing counts in OpenAPI 3.0. */
    private static ObjectNode named(ObjectNode property, String wish) {
        if (!property.has("$ref")) {
            return property.put(JAVA_NAME, wish);
        }
        ObjectNode wrapper = property.objectNode().put(JAVA_NAME, wish);
        wrapper.putArray("allOf").add(property);
        return wrapper;
    }

    void map(List<TypeMapping> mappings) {
        Map<String, String> byFormat = new HashMap<>();
        for (TypeMapping mapping : mappings) {
            if (mapping.isFormat()) {
                checkMethods(mapping, mapping.schema().substring(0, mapping.schema().indexOf(':')));
                byFormat.put(mapping.schema(), mapping.target());
            } else if (schema(mapping.schema()) == null) {
                unknown("typeMappings", "schema", mapping.schema(), names(schemas()));
            } else {
                ObjectNode schema = itself(schema(mapping.schema()));
                checkMethods(mapping, type(schema));
                ((ObjectNode) schemas()).set(mapping.schema(), schema.put(JAVA_TYPE, mapping.target()));
            }
        }
        if (!byFormat.isEmpty()) {
            NodeWalk.walk(bundle, NodeKind.CONTRACT, "", (node, kind, place) -> {
                boolean open = kind == NodeKind.SCHEMA && !node.has(JAVA_TYPE) && !node.has("enum") && !node.has("const");
                String target = open ? byFormat.get(type(node) + ":" + node.path("format").asText()) : null;
                if (target != null) {
                    node.put(JAVA_TYPE, target);
                }
                return node;
            });
        }
    }

    /** What a component is that only refers to another one: itself not the other one, but the same. */
    private ObjectNode itself(ObjectNode component) {
        ObjectNode schema = component;
        for (int step = 0; schema.path("$ref").isTextual() && step < names(schemas()).size(); step++) {
            JsonNode target = JsonPointers.resolve(bundle, JsonPointers.ofFragment(schema.get("$ref").textValue().substring(1)));
            schema = target instanceof ObjectNode object ? object : schema.objectNode();
        }
        return schema == component ? component : schema.deepCopy();
    }

    /** A method makes a value of one text, number or truth value, and another one gives the like back. */
    private void checkMethods(TypeMapping mapping, String type) {
        TypeMapping.Target target = TypeMapping.Target.parse(mapping.target());
        boolean scalar = Set.of("string", "integer", "number", "boolean").contains(type);
        boolean written = type.equals("string") || !target.inverse().equals("toString");
        if (target.codec().isEmpty() && !(scalar && written)) {
            sink.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, Location.ofFile(contractName),
                    "typeMappings: '" + mapping.schema() + "' is " + (scalar ? "written as " + type : "no single value")
                            + ", so '" + mapping.target() + "' does not say how it is written",
                    scalar
                            ? "name the method that gives the " + type + ", as in " + target.type() + "#"
                                    + target.factory() + "/longValue"
                            : "name a codec, as in " + target.type() + " by com.example.MoneyCodec"));
        }
    }

    private static String type(ObjectNode schema) {
        for (JsonNode type : schema.path("type")) {
            if (!type.asText().equals("null")) {
                return type.asText();
            }
        }
        return schema.path("type").asText();
    }

    private void unknown(String option, String kind, String name, Collection<String> known) {
        sink.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, Location.ofFile(contractName),
                option + ": the contract has no " + kind + " '" + name + "'",
                Spelling.closest(name, new TreeSet<>(known))
                        .map(word -> "did you mean '" + word + "'?")
                        .orElse("name one that it has")));
    }

    private JsonNode schemas() {
        return bundle.has("swagger") ? bundle.path("definitions") : bundle.path("components").path("schemas");
    }

    private ObjectNode schema(String name) {
        return schemas().get(name) instanceof ObjectNode schema ? schema : null;
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
