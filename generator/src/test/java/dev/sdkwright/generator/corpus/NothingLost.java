package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.corpus.RawContract.Part;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what a contract has, without any of the generator's code. */
final class NothingLost {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ReadContract contract;
    private final RawContract raw;

    NothingLost(ReadContract contract) {
        this.contract = contract;
        this.raw = contract.raw();
    }

    /** The methods of all path items, wherever they stand. */
    int operations() {
        int operations = 0;
        boolean knowsOthers = raw.root().node().path("openapi").asText().startsWith("3.2");
        Part paths = raw.root().child("paths");
        for (Map.Entry<String, JsonNode> path : paths.node().properties()) {
            JsonNode item = raw.target(paths.child(path.getKey())).node();
            // What stands beside the reference of a path item goes over what it leads to.
            Set<String> members = new HashSet<>();
            item.fieldNames().forEachRemaining(members::add);
            path.getValue().fieldNames().forEachRemaining(members::add);
            for (String member : members) {
                operations += METHODS.contains(member) || member.equals("query") && knowsOthers ? 1 : 0;
            }
            operations += knowsOthers ? item.path("additionalOperations").size() : 0;
        }
        return operations;
    }

    /** The components of the root document that are objects, enumerations or unions and have no type. */
    List<String> missingTypes() {
        return raw.schemas().entrySet().stream()
                .filter(schema -> hasShape(schema.getValue()) && contract.component(schema.getKey()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many schemas of a shape of their own references lead to, in all documents. */
    int referredShapes() {
        Map<JsonNode, Boolean> shapes = new IdentityHashMap<>();
        collect(raw.root(), shapes, new IdentityHashMap<>());
        return shapes.size();
    }

    /** How many types have a name of their own. */
    long namedTypes() {
        return contract.model().types().stream().filter(type -> type.place() instanceof Place.Component).count();
    }

    /** The declared members of components that their classes do not have. */
    List<String> missingMembers() {
        List<String> missing = new ArrayList<>();
        raw.schemas().forEach((name, schema) -> {
            Optional<TypeDeclaration> type = contract.component(name);
            if (type.isPresent() && type.get() instanceof ObjectDeclaration object) {
                Set<String> known = object.properties().stream().map(Property::wireName).collect(Collectors.toSet());
                for (Part properties : new RawShape(raw, new Choices(), List.of(schema)).all("properties")) {
                    properties.node().fieldNames().forEachRemaining(member -> {
                        if (!known.contains(member)) {
                            missing.add(name + "." + member);
                        }
                    });
                }
            }
        });
        return missing;
    }

    private void collect(Part part, Map<JsonNode, Boolean> shapes, Map<JsonNode, Boolean> seen) {
        if (!part.node().isContainerNode() || seen.put(part.node(), true) != null) {
            return;
        }
        if (part.node().path("$ref").isTextual()) {
            Part target = raw.target(part);
            if (hasShape(target)) {
                shapes.put(target.node(), true);
            }
            collect(target, shapes, seen);
        }
        part.node().properties().forEach(member -> {
            if (!Set.of("example", "examples", "default", "enum", "const").contains(member.getKey())
                    && !member.getKey().startsWith("x-")) {
                collect(new Part(part.document(), member.getValue()), shapes, seen);
            }
        });
        if (part.node().isArray()) {
            part.node().forEach(element -> collect(new Part(part.document(), element), shapes, seen));
        }
    }

    /** Whether a schema is an object with members, an enumeration, or one of several things. */
    private boolean hasShape(Part schema) {
        JsonNode node = schema.node();
        boolean parameter = node.path("in").isTextual() && node.has("name");
        if (!node.isObject() || node.has("$ref") || parameter) {
            return false;
        }
        boolean object = node.path("properties").isObject() && !node.path("properties").isEmpty()
                && node.path("type").asText("object").equals("object");
        boolean enumeration = node.path("enum").isArray() && node.path("enum").size() > 1
                && Set.of("string", "integer").contains(node.path("type").asText());
        RawShape shape = new RawShape(raw, new Choices(), List.of(schema));
        boolean union = shape.mostBranches() > 1 && node.path("allOf").isEmpty() && !node.has("type");
        return object || enumeration || union;
    }
}
