package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas that are known by a name of their own, whatever document they stand in: {@code $id}, {@code $anchor} and
 * {@code $dynamicAnchor} of JSON Schema 2020-12 (core, section 8.2), {@code $self} of OpenAPI 3.2.
 */
final class SchemaResources {
    /** Values, in which such words name nothing. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "const", "enum");

    private static final List<String> NAMING = List.of("$id", "$anchor", "$dynamicAnchor");

    private final List<Resource> resources = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private boolean named;

    /** What has an identity of its own; references inside of it start from there. */
    private record Resource(SourceDocument document, String pointer, URI id) {}

    private record Anchor(SourceDocument document, String pointer, String name, boolean dynamic) {}

    /** A place in a document. */
    record Place(SourceDocument document, String pointer) {}

    /** Looks through a document for names. */
    void add(SourceDocument document) {
        ObjectNode root = (ObjectNode) document.root();
        if (root.path("$self").isTextual()) {
            identify(document, "", root.get("$self").textValue());
        }
        // Mostly none is there, in megabytes of text.
        if (!document.text().hasAny(NAMING)) {
            return;
        }
        named = true;
        if (root.has("openapi") || root.has("swagger")) {
            NodeWalk.walk(root, NodeKind.CONTRACT, "", (node, kind, place) -> {
                if (kind == NodeKind.SCHEMA) {
                    read(document, place.pointer(), node);
                }
                return node;
            });
        } else {
            collect(document, "", root);
        }
    }

    private void collect(SourceDocument document, String pointer, JsonNode node) {
        read(document, pointer, node);
        node.properties().forEach(member -> {
            if (!DATA.contains(member.getKey()) && !member.getKey().startsWith("x-")) {
                collect(document, JsonPointers.child(pointer, member.getKey()), member.getValue());
            }
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(document, JsonPointers.child(pointer, Integer.toString(index)), node.get(index));
        }
    }

    private void read(SourceDocument document, String pointer, JsonNode schema) {
        String id = schema.path("$id").isTextual() ? schema.get("$id").textValue() : "";
        if (id.startsWith("#")) {
            // Earlier drafts wrote anchors so.
            anchors.add(new Anchor(document, pointer, id.substring(1), false));
        } else if (!id.isEmpty()) {
            identify(document, pointer, id);
        }
        for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
            if (schema.path(keyword).isTextual()) {
                anchors.add(new Anchor(document, pointer, schema.get(keyword).textValue(), keyword.equals("$dynamicAnchor")));
            }
        }
    }

    private void identify(SourceDocument document, String pointer, String id) {
        absolute(id, document, pointer).ifPresent(address -> resources.add(new Resource(document, pointer, address)));
    }

    /** Whether a document may have a schema with such a name. */
    boolean areNamed() {
        return named;
    }

    /** Where a reference leads by such names; empty where it does not lead anywhere so. */
    Optional<Place> find(String reference, SourceDocument from, String pointer) {
        if (resources.isEmpty()) {
            return Optional.empty();
        }
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : JsonPointers.ofFragment(reference.substring(hash + 1));
        Optional<Resource> resource = file.isEmpty()
                ? enclosing(from, pointer)
                : absolute(file, from, pointer).flatMap(this::of);
        return resource.flatMap(found -> inside(found, fragment));
    }

    private Optional<Place> inside(Resource resource, String fragment) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return anchor(fragment, resource.document(), resource.pointer());
        }
        String pointer = resource.pointer() + fragment;
        return JsonPointers.resolve(resource.document().root(), pointer) == null
                ? Optional.empty()
                : Optional.of(new Place(resource.document(), pointer));
    }

    /**
     * The schema of an anchor: of several in a document, as they are in contracts without any {@code $id}, the one
     * that has most of its place in common with who asks.
     */
    Optional<Place> anchor(String name, SourceDocument document, String pointer) {
        return anchors.stream()
                .filter(anchor -> anchor.document() == document && anchor.name().equals(name))
                .max(Comparator.comparingInt(anchor -> common(anchor.pointer(), pointer)))
                .map(anchor -> new Place(anchor.document(), anchor.pointer()));
    }

    /** How many steps two places have in common. */
    private static int common(String one, String other) {
        List<String> first = JsonPointers.tokens(one);
        List<String> second = JsonPointers.tokens(other);
        int count = 0;
        while (count < first.size() && count < second.size() && first.get(count).equals(second.get(count))) {
            count++;
        }
        return count;
    }

    /**
     * What the names of dynamic anchors mean to whatever is referred to from a place (JSON Schema 2020-12, core, section
     * 8.2.3.2).
     */
    Map<String, Place> dynamicScope(SourceDocument document, String pointer) {
        Map<String, Place> scope = new LinkedHashMap<>();
        String root = scopeOf(document, pointer);
        for (Anchor anchor : anchors) {
            if (anchor.dynamic() && anchor.document() == document && scopeOf(document, anchor.pointer()).equals(root)) {
                scope.put(anchor.name(), new Place(document, anchor.pointer()));
            }
        }
        return scope;
    }

    /** A schema with an identity; where there is none, a component is taken for one. */
    private String scopeOf(SourceDocument document, String pointer) {
        List<String> tokens = JsonPointers.tokens(pointer);
        String component = tokens.size() < 3 || !pointer.startsWith("/components/schemas/")
                ? ""
                : JsonPointers.child("/components/schemas", tokens.get(2));
        String resource = enclosing(document, pointer).map(Resource::pointer).orElse("");
        return resource.length() > component.length() ? resource : component;
    }

    private Optional<Resource> enclosing(SourceDocument document, String pointer) {
        return resources.stream()
                .filter(resource -> resource.document() == document && (pointer + "/").startsWith(resource.pointer() + "/"))
                .max(Comparator.comparingInt(resource -> resource.pointer().length()));
    }

    private Optional<Resource> of(URI id) {
        return resources.stream().filter(resource -> resource.id().equals(id)).findFirst();
    }

    private Optional<URI> absolute(String reference, SourceDocument document, String pointer) {
        try {
            URI base = enclosing(document, pointer).map(Resource::id).orElse(document.uri());
            URI absolute = base.resolve(reference.replaceFirst("#$", "")).normalize();
            return Optional.of(absolute);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
