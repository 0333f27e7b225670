package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.corpus.RawContract.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All the schemas that one value has to satisfy at once: references followed, allOf written out, and of each oneOf and
 * anyOf one branch chosen.
 */
final class RawShape {
    private final RawContract contract;
    private final Choices choices;
    private final List<Part> schemas = new ArrayList<>();
    private final Map<String, String> discriminators = new LinkedHashMap<>();
    private final Map<JsonNode, Boolean> seen = new IdentityHashMap<>();
    private boolean impossible;

    RawShape(RawContract contract, Choices choices, Collection<Part> all) {
        this.contract = contract;
        this.choices = choices;
        all.forEach(part -> collect(part, null));
    }

    /** Whether no value satisfies it. */
    boolean isImpossible() {
        return impossible;
    }

    /** The values of the members that tell this shape from its siblings. */
    Map<String, String> discriminators() {
        return discriminators;
    }

    /** The values that a keyword has, one for each schema that has it. */
    List<Part> all(String keyword) {
        return schemas.stream().filter(schema -> schema.node().has(keyword)).map(schema -> schema.child(keyword)).toList();
    }

    /** The listed values that all schemas allow; empty where none lists any. */
    Optional<Set<JsonNode>> listed() {
        List<Set<JsonNode>> lists = new ArrayList<>();
        all("const").forEach(constant -> lists.add(Set.of(constant.node())));
        for (Part list : all("enum")) {
            Set<JsonNode> values = new LinkedHashSet<>();
            list.node().forEach(values::add);
            lists.add(values);
        }
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        Set<JsonNode> common = new LinkedHashSet<>(lists.get(lists.size() - 1));
        lists.forEach(common::retainAll);
        common.removeIf(JsonNode::isNull);
        return Optional.of(common);
    }

    /** Where choices for this shape are counted. */
    JsonNode identity() {
        return schemas.get(0).node();
    }

    /** How many branches, null aside, the longest list of them has. */
    int mostBranches() {
        return schemas.stream()
                .mapToInt(schema -> Math.max(branches(schema.child("oneOf")).size(), branches(schema.child("anyOf")).size()))
                .max().orElse(0);
    }

    /** Whether another time it may be another shape. */
    boolean hasChoice() {
        return !all("oneOf").isEmpty() || !all("anyOf").isEmpty();
    }

    /** Whether it says nothing of the type. */
    boolean isEmpty() {
        return schemas.stream().allMatch(schema -> type(schema.node()).isEmpty()
                && List.of("properties", "items", "enum", "const", "additionalProperties", "prefixItems", "oneOf", "anyOf",
                        "patternProperties", "required").stream().noneMatch(schema.node()::has));
    }

    /** The JSON types, null aside, that all schemas allow; those that their keywords speak of where none names any. */
    Set<String> types() {
        Set<String> types = null;
        for (Part schema : schemas) {
            Set<String> own = type(schema.node());
            if (!own.isEmpty()) {
                types = types == null ? new LinkedHashSet<>(own) : common(types, own);
            }
        }
        if (types == null) {
            boolean object = schemas.stream().anyMatch(schema -> List.of("properties", "additionalProperties",
                    "patternProperties", "required").stream().anyMatch(schema.node()::has));
            boolean array = schemas.stream().anyMatch(schema -> schema.node().has("items") || schema.node().has("prefixItems"));
            types = object ? Set.of("object") : array ? Set.of("array") : Set.of();
        }
        return types;
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new LinkedHashSet<>();
        some.forEach(type -> {
            if (others.contains(type) || type.equals("integer") && others.contains("number")) {
                common.add(type);
            } else if (type.equals("number") && others.contains("integer")) {
                common.add("integer");
            }
        });
        common.removeIf(type -> type.equals("number") && common.contains("integer") && some.size() == 1);
        return common;
    }

    private static Set<String> type(JsonNode schema) {
        Set<String> types = new LinkedHashSet<>();
        if (schema.path("type").isTextual()) {
            types.add(schema.path("type").textValue());
        }
        schema.path("type").forEach(type -> types.add(type.asText()));
        types.remove("null");
        return types;
    }

    /** Whether null is said to be allowed, and no schema has a type that it is not of. */
    boolean allowsNull() {
        boolean said = false;
        for (Part schema : schemas) {
            boolean says = saysNull(schema);
            said |= says;
            if (!says && (!type(schema.node()).isEmpty() || schema.node().has("enum") || schema.node().has("const"))) {
                return false;
            }
            if (schema.node().has("enum") && !contains(schema.node().get("enum"))) {
                return false;
            }
        }
        return said;
    }

    private boolean saysNull(Part schema) {
        JsonNode node = schema.node();
        return contract.isJsonSchema()
                ? "null".equals(node.path("type").textValue()) || contains(node.path("type")) || hasNullBranch(schema)
                : node.path("nullable").booleanValue() && !type(node).isEmpty()
                        || contract.isSwagger() && node.path("x-nullable").booleanValue();
    }

    private static boolean contains(JsonNode list) {
        for (JsonNode element : list) {
            if (element.isNull() || "null".equals(element.textValue())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNullBranch(Part schema) {
        return schema.node().path("oneOf").size() + schema.node().path("anyOf").size()
                > branches(schema.child("oneOf")).size() + branches(schema.child("anyOf")).size();
    }

    private void collect(Part part, String name) {
        JsonNode node = part.node();
        if (node.isBoolean()) {
            impossible |= !node.booleanValue();
            return;
        }
        if (!node.isObject() || seen.put(node, true) != null) {
            return;
        }
        if (node.path("$ref").isTextual()) {
            String reference = node.get("$ref").textValue();
            String last = reference.substring(reference.lastIndexOf('/') + 1);
            collect(contract.step(part), name == null ? last : name);
            if (!contract.isJsonSchema()) {
                return;
            }
        }
        schemas.add(part);
        for (int index = 0; index < node.path("allOf").size(); index++) {
            collect(part.child("allOf").child(index), name);
        }
        String mapped = null;
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Part> branches = branches(part.child(keyword));
            if (!branches.isEmpty()) {
                Part branch = branches.get(choices.next(node, keyword, branches.size()));
                mapped = branch.node().path("$ref").asText(null);
                collect(branch, null);
            }
        }
        discriminate(node, mapped, name);
    }

    private void discriminate(JsonNode node, String branch, String name) {
        JsonNode discriminator = node.path("discriminator");
        String property = discriminator.isTextual() ? discriminator.asText() : discriminator.path("propertyName").asText();
        if (property.isEmpty()) {
            return;
        }
        String wanted = branch == null ? name : branch.substring(branch.lastIndexOf('/') + 1);
        if (wanted == null) {
            return;
        }
        String value = wanted;
        for (Map.Entry<String, JsonNode> entry : discriminator.path("mapping").properties()) {
            String target = entry.getValue().asText();
            if (target.substring(target.lastIndexOf('/') + 1).equals(wanted)) {
                value = entry.getKey();
            }
        }
        discriminators.putIfAbsent(property, value);
    }

    /** The branches, null aside. */
    private List<Part> branches(Part list) {
        List<Part> branches = new ArrayList<>();
        for (int index = 0; index < list.node().size(); index++) {
            Part branch = list.child(index);
            JsonNode node = contract.target(branch).node();
            JsonNode type = node.path("type");
            boolean none = node.path("$ref").isNull() || type.isNull() || node.path("const").isNull();
            if (!none && !"null".equals(type.textValue())) {
                branches.add(branch);
            }
        }
        return branches;
    }
}
