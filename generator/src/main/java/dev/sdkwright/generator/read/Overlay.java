package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.read.jsonpath.JsonPath;
import dev.sdkwright.generator.read.jsonpath.JsonPathSyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document of OpenAPI Overlay 1.0: actions that change a contract, one after the other. */
final class Overlay {
    private static final Set<String> TOP = Set.of("overlay", "info", "extends", "actions");
    private static final Set<String> ACTION = Set.of("target", "description", "update", "remove");

    private final SourceDocument overlay;
    private final DiagnosticSink sink;

    private Overlay(SourceDocument overlay, DiagnosticSink sink) {
        this.overlay = overlay;
        this.sink = sink;
    }

    /**
     * Changes a contract as overlays say, in their order.
     *
     * @param contract the tree of its root document
     */
    static void applyAll(List<Path> overlays, ObjectNode contract, DocumentLoader loader, DiagnosticSink sink) {
        for (Path file : overlays) {
            if (!Files.isRegularFile(file)) {
                throw new GenerationFailedException(Diagnostic.error(DiagnosticCode.CONTRACT_UNREADABLE,
                        Location.ofFile(file.toString()), "the overlay does not exist", "check the path"));
            }
            new Overlay(loader.load(file, file.toString()), sink).apply(contract);
        }
        sink.failOnErrors();
    }

    private void apply(ObjectNode contract) {
        String version = overlay.root().path("overlay").asText();
        if (!version.matches("1(\\.\\d+)*")) {
            error(version.isEmpty() ? "" : "/overlay", "this is no overlay of a version that is supported",
                    "an overlay starts with a line such as 'overlay: 1.0.0'");
            return;
        }
        checkKeys(overlay.root(), "", TOP);
        JsonNode actions = overlay.root().path("actions");
        if (!actions.isArray()) {
            error("/actions", "an overlay is a list of actions", "begin it with 'actions:'");
            return;
        }
        for (int index = 0; index < actions.size(); index++) {
            apply(actions.get(index), "/actions/" + index, contract);
        }
    }

    private void apply(JsonNode action, String pointer, ObjectNode contract) {
        if (!action.path("target").isTextual()) {
            error(pointer, "this action has no target", "add one, such as target: $.paths['/pets']");
            return;
        }
        checkKeys(action, pointer, ACTION);
        boolean remove = action.path("remove").asBoolean();
        if (!remove && !action.has("update")) {
            error(pointer, "this action neither updates nor removes", "add update: or remove: true");
            return;
        }
        try {
            List<JsonPath.Match> targets = JsonPath.compile(action.get("target").textValue()).find(contract);
            if (targets.isEmpty()) {
                sink.add(Diagnostic.warning(DiagnosticCode.OVERLAY, overlay.locate(pointer + "/target"),
                        "the target '" + action.get("target").textValue() + "' selects nothing of the contract",
                        "correct the target, or remove the action"));
            } else if (remove) {
                remove(targets, contract, pointer);
            } else {
                targets.forEach(target -> update(target, action.get("update"), pointer));
            }
        } catch (JsonPathSyntaxException noQuery) {
            error(pointer + "/target", "the target is no JSONPath: " + noQuery.getMessage(),
                    "write it as RFC 9535 says, as in $.paths['/pets'].get");
        }
    }

    /** The last elements of a list first, so that the places of the others stay. */
    private void remove(List<JsonPath.Match> targets, ObjectNode contract, String pointer) {
        targets.stream().map(JsonPath.Match::pointer).distinct()
                .sorted(Comparator.comparingInt(Overlay::lastIndex).reversed())
                .forEach(place -> {
                    if (place.isEmpty()) {
                        error(pointer + "/target", "the whole contract cannot be removed", "name a part of it");
                        return;
                    }
                    JsonNode parent = JsonPointers.resolve(contract, place.substring(0, place.lastIndexOf('/')));
                    if (parent instanceof ObjectNode object) {
                        object.remove(JsonPointers.last(place));
                    } else if (parent instanceof ArrayNode array) {
                        array.remove(Integer.parseInt(JsonPointers.last(place)));
                    }
                });
    }

    private static int lastIndex(String pointer) {
        String last = JsonPointers.last(pointer);
        return last.matches("[0-9]{1,9}") ? Integer.parseInt(last) : -1;
    }

    private void update(JsonPath.Match target, JsonNode update, String pointer) {
        if (target.value() instanceof ArrayNode array) {
            array.add(update.deepCopy());
        } else if (target.value() instanceof ObjectNode object && update instanceof ObjectNode members) {
            merge(object, members);
        } else {
            error(pointer + "/target", "the target selects '" + target.value() + "', which cannot be updated by "
                    + (update.isObject() ? "an object" : "a value"), "target the object around it");
        }
    }

    /** Objects are merged, lists are joined, everything else is replaced (Overlay 1.0.0, section 4.4.3). */
    private static void merge(ObjectNode object, ObjectNode update) {
        update.properties().forEach(member -> {
            JsonNode old = object.get(member.getKey());
            if (old instanceof ObjectNode below && member.getValue() instanceof ObjectNode members) {
                merge(below, members);
            } else if (old instanceof ArrayNode elements && member.getValue() instanceof ArrayNode more) {
                elements.addAll(more.deepCopy());
            } else {
                object.set(member.getKey(), member.getValue().deepCopy());
            }
        });
    }

    private void checkKeys(JsonNode object, String pointer, Set<String> known) {
        object.properties().stream()
                .map(member -> member.getKey())
                .filter(key -> !known.contains(key) && !key.startsWith("x-"))
                .forEach(key -> {
                    Optional<String> meant = Spelling.closest(key, known);
                    error(JsonPointers.child(pointer, key), "an overlay has no '" + key + "' here",
                            meant.map(word -> "did you mean '" + word + "'?")
                                    .orElse("it has " + String.join(", ", known.stream().sorted().toList())));
                });
    }

    private void error(String pointer, String message, String hint) {
        sink.add(Diagnostic.error(DiagnosticCode.OVERLAY, overlay.locate(pointer), message, hint));
    }
}
