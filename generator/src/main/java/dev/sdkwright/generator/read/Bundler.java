package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one document of a contract: whatever a reference reaches outside the components becomes a component under its
 * own name, so that every reference that is left leads to a component. Objects that no section of the components can
 * hold, such as path items of OpenAPI 3.0, are written out in place.
 *
 * <p>Done before the parser, because that loses the names when it does it.
 */
final class Bundler {
    /** Longer chains of references are circles. */
    private static final int CHAIN_LIMIT = 100;

    private static final List<String> IDENTITIES = List.of("$id", "$anchor", "$dynamicAnchor");

    private final DocumentSet documents;
    private final StructureRules structure;
    private final ServerRules servers;
    private final SharedMaps sharedMaps;
    private final Origins origins;
    private final ObjectNode bundle;
    private final boolean swagger2;
    /** Whether what stands beside a reference counts. */
    private final boolean siblings;
    private final Map<String, String> imported = new HashMap<>();
    /** Where parts of other documents stand in the root, which has but references to them there: by document and place. */
    private final Map<String, String> places = new HashMap<>();
    /** Schemas of the root that stand inline and that references lead to, by their places. */
    private final Map<String, String> hoisted = new LinkedHashMap<>();
    private final Set<String> expanding = new HashSet<>();
    /** Components whose references were rewritten when they came from another place: they are not the root's. */
    private final Set<JsonNode> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    Bundler(DocumentSet documents, DiagnosticSink sink) {
        this.documents = documents;
        this.structure = new StructureRules(sink);
        this.servers = new ServerRules(sink);
        this.sharedMaps = new SharedMaps(documents);
        this.origins = new Origins(documents.root());
        this.bundle = CompactNodes.copy((ObjectNode) documents.root().root());
        this.swagger2 = bundle.has("swagger");
        this.siblings = bundle.path("openapi").asText().matches("3\\.[1-9].*");
    }

    /** Where what {@link #bundle} gives comes from. */
    Origins origins() {
        return origins;
    }

    ObjectNode bundle() {
        takeParts();
        prepare(bundle, NodeKind.CONTRACT, "", documents.root());
        adoptComponents();
        rewrite(bundle, NodeKind.CONTRACT, "", documents.root());
        hoist();
        if (bundle.path("components") instanceof ObjectNode components) {
            // Each of them stands where it is used by now: what an operation is does not depend on where it was written.
            components.remove("pathItems");
        }
        if (documents.resources().areNamed()) {
            // Every reference is one into the bundle now; what would give it another meaning is gone.
            NodeWalk.walk(bundle, NodeKind.CONTRACT, "", (node, kind, place) ->
                    kind == NodeKind.SCHEMA ? node.remove(IDENTITIES) : node);
        }
        return bundle;
    }

    /** Parts of the root that stand in other documents as a whole and have no references inside: info, servers, schemes of Swagger 2.0. */
    private void takeParts() {
        for (Map.Entry<String, JsonNode> part : List.copyOf(bundle.properties())) {
            JsonNode reference = part.getValue().path("$ref");
            if (reference.isTextual() && part.getValue().size() == 1 && NodeKind.CONTRACT.child(part.getKey()).isEmpty()) {
                String pointer = JsonPointers.child("", part.getKey());
                documents.resolve(reference.textValue(), documents.root(), pointer).ifPresent(target -> {
                    bundle.set(part.getKey(), target.node().deepCopy());
                    origins.add(documents.root(), pointer, target);
                });
            }
        }
    }

    /** Where every component schema of the bundle was written: a document and a place there, by the schema's name. */
    Map<String, String> schemaOrigins() {
        Map<String, String> all = new HashMap<>();
        ObjectNode schemas = existingSection("schemas");
        if (schemas != null) {
            schemas.fieldNames().forEachRemaining(name ->
                    all.put(name, origins.sourceOf(pointerOf(NodeKind.SCHEMA, name))));
        }
        return all;
    }

    /** What became a component is one where it stands, too: it is one type. */
    private void hoist() {
        hoisted.forEach((pointer, reference) -> {
            int end = pointer.lastIndexOf('/');
            JsonNode parent = JsonPointers.resolve(bundle, pointer.substring(0, end));
            String key = JsonPointers.last(pointer);
            if (parent instanceof ObjectNode holder && holder.path(key).isObject() && !holder.get(key).has("$ref")) {
                holder.putObject(key).put("$ref", reference);
            }
        });
    }

    /** A component that is but a reference to another document is what it refers to: it keeps its name. */
    private void adoptComponents() {
        placePaths();
        // All of them are known before what they contain is looked at: that may lead to any other.
        List<Runnable> adoptions = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            kind.section().map(this::existingSection).ifPresent(section -> {
                for (Map.Entry<String, JsonNode> component : List.copyOf(section.properties())) {
                    JsonNode reference = component.getValue().path("$ref");
                    if (reference.isTextual() && !reference.textValue().startsWith("#")
                            && component.getValue().size() == 1) {
                        adopt(kind, section, component.getKey(), reference.textValue()).ifPresent(adoptions::add);
                    }
                }
            });
        }
        adoptions.forEach(Runnable::run);
    }

    private Optional<Runnable> adopt(NodeKind kind, ObjectNode section, String name, String reference) {
        SourceDocument root = documents.root();
        String pointer = pointerOf(kind, name);
        Optional<DocumentSet.Target> found = end(reference, kind, root, pointer)
                .filter(target -> target.document() != root && target.node().isObject())
                .filter(target -> imported.putIfAbsent(key(target), "#" + pointer) == null);
        return found.map(target -> {
            origins.add(root, pointer, target);
            places.put(key(target), pointer);
            return () -> section.set(name, settle(copyOf(target, kind), kind, target));
        });
    }

    private void placePaths() {
        for (Map.Entry<String, JsonNode> path : bundle.path("paths").properties()) {
            String reference = path.getValue().path("$ref").asText();
            String pointer = JsonPointers.child("/paths", path.getKey());
            if (!reference.isEmpty() && !reference.startsWith("#")) {
                end(reference, NodeKind.PATH_ITEM, documents.root(), pointer)
                        .ifPresent(target -> places.putIfAbsent(key(target), pointer));
            }
        }
    }

    /** The place in the root, for what is there or would be there if the root had no references to other documents. */
    private Optional<String> placeInRoot(DocumentSet.Target target) {
        if (target.document() == documents.root()) {
            return Optional.of(target.pointer());
        }
        for (int end = target.pointer().length(); end >= 0; end = target.pointer().lastIndexOf('/', end - 1)) {
            String place = places.get(target.document().uri() + "#" + target.pointer().substring(0, end));
            if (place != null) {
                return Optional.of(place + target.pointer().substring(end));
            }
        }
        return Optional.empty();
    }

    private ObjectNode settle(ObjectNode copy, NodeKind kind, DocumentSet.Target target) {
        ObjectNode rewritten = rewrite(copy, kind, target.pointer(), target.document());
        settled.add(rewritten);
        return rewritten;
    }

    private ObjectNode rewrite(ObjectNode node, NodeKind kind, String pointer, SourceDocument document) {
        return NodeWalk.walk(node, kind, pointer, (current, currentKind, at) -> {
            if (settled.contains(current)) {
                return null;
            }
            if (currentKind == NodeKind.DISCRIMINATOR) {
                rewriteMapping(current, at.pointer(), document);
                return current;
            }
            if (currentKind == NodeKind.SCHEMA) {
                DynamicReferences.makeStatic(current);
            }
            JsonNode reference = current.path("$ref");
            if (!reference.isTextual() || currentKind == NodeKind.CONTRACT || currentKind == NodeKind.COMPONENTS) {
                return current;
            }
            return follow(current, reference.textValue(), currentKind, at.pointer(), document);
        });
    }

    /** Null where there is nothing more to walk into. */
    private ObjectNode follow(
            ObjectNode node, String reference, NodeKind kind, String pointer, SourceDocument document) {
        Optional<DocumentSet.Target> found = end(reference, kind, document, pointer);
        if (found.isEmpty()) {
            return null;
        }
        DocumentSet.Target target = found.get();
        if (kind == NodeKind.SCHEMA && bind(node, target, pointer, document)) {
            return node;
        }
        if (isComponent(kind, target) && kind != NodeKind.PATH_ITEM) {
            node.put("$ref", "#" + target.pointer());
            return kind == NodeKind.SCHEMA ? node : null;
        }
        if (!target.node().isObject()) {
            return null;
        }
        if (kind.section().isEmpty() || kind == NodeKind.PATH_ITEM || kind == NodeKind.CALLBACK
                || swagger2 && kind != NodeKind.SCHEMA && kind != NodeKind.PARAMETER && kind != NodeKind.RESPONSE) {
            return expand(node, target, kind, pointer, document);
        }
        node.put("$ref", importAs(kind, target));
        return kind == NodeKind.SCHEMA ? node : null;
    }

    /** Writes out a schema that leaves to whoever refers to it what a part of it is. */
    private boolean bind(ObjectNode node, DocumentSet.Target target, String pointer, SourceDocument document) {
        Map<String, SchemaResources.Place> scope = documents.resources().dynamicScope(document, pointer);
        scope.keySet().retainAll(scope.isEmpty() ? Set.of() : DynamicReferences.names(target.node()));
        scope.values().removeIf(place -> place.document() == target.document()
                && (place.pointer() + "/").startsWith(target.pointer() + "/"));
        if (scope.isEmpty() || expanding.size() > CHAIN_LIMIT || !expanding.add(key(target))) {
            return false;
        }
        ObjectNode copy = copyOf(target, NodeKind.SCHEMA);
        DynamicReferences.bind(copy, scope, place -> reference(new DocumentSet.Target(place.document(), place.pointer(),
                JsonPointers.resolve(place.document().root(), place.pointer()))));
        copy = settle(copy, NodeKind.SCHEMA, target);
        DynamicReferences.settle(copy);
        expanding.remove(key(target));
        node.remove("$ref");
        node.withArrayProperty("allOf").add(copy);
        return true;
    }

    private String reference(DocumentSet.Target schema) {
        return isComponent(NodeKind.SCHEMA, schema) ? "#" + schema.pointer() : importAs(NodeKind.SCHEMA, schema);
    }

    /** Where a reference leads in the end: what is but a reference in another place has no name of its own. */
    private Optional<DocumentSet.Target> end(String reference, NodeKind kind, SourceDocument document, String pointer) {
        Optional<DocumentSet.Target> found = documents.resolve(reference, document, pointer);
        for (int step = 0; step < CHAIN_LIMIT && found.isPresent() && !isComponent(kind, found.get()); step++) {
            JsonNode next = found.get().node();
            if (next.size() != 1 || !next.path("$ref").isTextual()) {
                break;
            }
            DocumentSet.Target alias = found.get();
            found = documents.resolve(next.get("$ref").textValue(), alias.document(), alias.pointer());
        }
        return found;
    }

    private boolean isComponent(NodeKind kind, DocumentSet.Target target) {
        return target.document() == documents.root()
                && kind.section().isPresent()
                && JsonPointers.tokens(target.pointer()).size() == (swagger2 ? 2 : 3)
                && target.pointer().startsWith(sectionPointer(kind) + "/");
    }

    /** Writes out what a reference leads to in its place; what stands beside the reference goes over it. */
    private ObjectNode expand(
            ObjectNode node, DocumentSet.Target target, NodeKind kind, String pointer, SourceDocument document) {
        String key = key(target);
        if (expanding.size() > CHAIN_LIMIT || !expanding.add(key)) {
            return null;
        }
        ObjectNode copy = rewrite(copyOf(target, kind), kind, target.pointer(), target.document());
        origins.add(document, pointer, target);
        expanding.remove(key);
        node.remove("$ref");
        copy.properties().forEach(member -> {
            if (!node.has(member.getKey())) {
                node.set(member.getKey(), member.getValue());
            }
        });
        return null;
    }

    private String importAs(NodeKind kind, DocumentSet.Target target) {
        String key = key(target);
        String known = imported.get(key);
        if (known != null) {
            return known;
        }
        ObjectNode section = section(kind);
        Optional<String> place = placeInRoot(target);
        String name = ComponentNames.free(
                section, place.isPresent() ? documents.root() : target.document(), place.orElse(target.pointer()));
        String reference = "#" + pointerOf(kind, name);
        imported.put(key, reference);
        if (kind == NodeKind.SCHEMA) {
            place.ifPresent(inRoot -> hoisted.put(inRoot, reference));
        }
        origins.add(documents.root(), pointerOf(kind, name), target);
        ObjectNode copy = copyOf(target, kind);
        // Held before it is walked, so that its own references may come back to it.
        section.set(name, copy);
        section.set(name, settle(copy, kind, target));
        return reference;
    }

    private ObjectNode copyOf(DocumentSet.Target target, NodeKind kind) {
        ObjectNode copy = CompactNodes.copy((ObjectNode) target.node());
        prepare(copy, kind, target.pointer(), target.document());
        return copy;
    }

    private void prepare(ObjectNode node, NodeKind kind, String pointer, SourceDocument document) {
        // Each looks at a node and what it holds, so that one walk does for all.
        NodeWalk.walk(node, kind, pointer, (current, currentKind, at) -> {
            if (!siblings) {
                ReferenceSiblings.drop(current, currentKind);
            }
            sharedMaps.spread(current, currentKind, at, document);
            structure.apply(current, currentKind, at, document);
            servers.apply(current, currentKind, at, document);
            return current;
        });
    }

    /** A mapping names components or references; those to elsewhere must be components by then. */
    private void rewriteMapping(ObjectNode discriminator, String pointer, SourceDocument document) {
        if (discriminator.path("mapping") instanceof ObjectNode mapping) {
            String at = JsonPointers.child(pointer, "mapping");
            List.copyOf(mapping.properties()).forEach(entry -> rewriteMapping(mapping, entry.getKey(), at, document));
        }
        if (discriminator.path("defaultMapping").isTextual()) {
            rewriteMapping(discriminator, "defaultMapping", pointer, document);
        }
    }

    private void rewriteMapping(ObjectNode holder, String key, String pointer, SourceDocument document) {
        String value = holder.get(key).asText();
        String at = JsonPointers.child(pointer, key);
        boolean reference = value.contains("#") || value.matches(".*\\.(?i:ya?ml|json)")
                || documents.resources().find(value, document, pointer).isPresent();
        if (reference) {
            ObjectNode target = bundle.objectNode().put("$ref", value);
            follow(target, value, NodeKind.SCHEMA, at, document);
            holder.put(key, target.get("$ref").textValue());
        }
    }

    private ObjectNode section(NodeKind kind) {
        String name = sectionName(kind);
        return swagger2 ? bundle.withObjectProperty(name) : bundle.withObjectProperty("components").withObjectProperty(name);
    }

    private ObjectNode existingSection(String name) {
        JsonNode section = swagger2
                ? bundle.path(name.equals("schemas") ? "definitions" : name)
                : bundle.path("components").path(name);
        return section.isObject() ? (ObjectNode) section : null;
    }

    private String pointerOf(NodeKind kind, String name) {
        return JsonPointers.child(sectionPointer(kind), name);
    }

    private String sectionPointer(NodeKind kind) {
        return (swagger2 ? "/" : "/components/") + sectionName(kind);
    }

    private String sectionName(NodeKind kind) {
        return swagger2 && kind == NodeKind.SCHEMA ? "definitions" : kind.section().orElseThrow();
    }

    private static String key(DocumentSet.Target target) {
        return target.document().uri() + "#" + target.pointer();
    }
}
