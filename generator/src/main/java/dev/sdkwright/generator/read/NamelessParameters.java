package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;

/**
 * Parameters of which nobody can say how they are sent, since they have no name or no place, such as a schema that stands
 * where a parameter belongs: they are left out, and a warning says so.
 */
final class NamelessParameters {
    private final ObjectNode bundle;
    private final Origins origins;
    private final DiagnosticSink sink;

    NamelessParameters(ObjectNode bundle, Origins origins, DiagnosticSink sink) {
        this.bundle = bundle;
        this.origins = origins;
        this.sink = sink;
    }

    /** Leaves them out, in place. */
    void leaveOut() {
        NodeWalk.walk(bundle, NodeKind.CONTRACT, "", (node, kind, place) -> {
            if ((kind == NodeKind.PATH_ITEM || kind == NodeKind.OPERATION)
                    && node.path("parameters") instanceof ArrayNode list) {
                inList(list, place.child("parameters").pointer());
            }
            return node;
        });
        boolean swagger = bundle.has("swagger");
        if ((swagger ? bundle : bundle.path("components")).path("parameters") instanceof ObjectNode section) {
            inSection(section, swagger ? "/parameters" : "/components/parameters");
        }
    }

    private void inList(ArrayNode list, String pointer) {
        for (int index = list.size() - 1; index >= 0; index--) {
            if (isNameless(list.get(index))) {
                boolean referred = list.get(index).has("$ref");
                warn(JsonPointers.child(pointer, Integer.toString(index)),
                        (referred ? "what the reference leads to is no parameter: it has" : "a parameter has")
                                + " no 'name' or no 'in'; it is left out",
                        referred ? "refer to a parameter, or write one here" : "name it, and say where it is sent");
                list.remove(index);
            }
        }
    }

    private void inSection(ObjectNode section, String pointer) {
        for (String name : section.properties().stream().map(entry -> entry.getKey()).toList()) {
            if (isNameless(section.get(name))) {
                warn(JsonPointers.child(pointer, name), "'" + name + "' is no parameter: it has no 'name' or no 'in'; it is left out",
                        "name it, and say where it is sent");
                section.remove(name);
            }
        }
    }

    private boolean isNameless(JsonNode parameter) {
        JsonNode target = parameter;
        for (int steps = 0; steps < 50 && target != null && target.path("$ref").isTextual(); steps++) {
            String reference = target.get("$ref").textValue();
            if (!reference.startsWith("#/")) {
                // Reported where it was followed.
                return false;
            }
            target = JsonPointers.resolve(bundle, JsonPointers.ofFragment(reference.substring(1)));
        }
        return target != null && !(target.path("name").isTextual() && target.path("in").isTextual());
    }

    private void warn(String pointer, String message, String hint) {
        sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT, origins.locate(pointer), message, hint));
    }
}
