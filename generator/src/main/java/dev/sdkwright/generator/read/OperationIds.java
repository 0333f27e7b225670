package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.read.Operations.RawOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An operationId must be unique (OpenAPI 3.1.1, section 4.8.10). Where several operations have the same all the same, it is
 * that of the first; the others are called like operations that have none, by what tells them apart: method and path.
 */
final class OperationIds {
    private final Origins origins;
    private final DiagnosticSink sink;
    private final List<Repeated> repeated = new ArrayList<>();

    /** An operation whose operationId was that of another one. */
    private record Repeated(RawOperation operation, String id, String first) {
        /** Whether nobody has left it out or given it another name meanwhile. */
        boolean isStillNameless() {
            return operation.holder().get(operation.method()) == operation.node() && !operation.node().has("operationId");
        }
    }

    OperationIds(Origins origins, DiagnosticSink sink) {
        this.origins = origins;
        this.sink = sink;
    }

    /** Takes the operationIds away that stand a second time in a bundled contract. */
    void makeUnique(ObjectNode bundle) {
        Map<String, String> seen = new HashMap<>();
        for (RawOperation operation : Operations.of(bundle)) {
            String id = operation.id();
            String first = seen.putIfAbsent(id, operation.pointer());
            if (first == null) {
                continue;
            }
            if (operation.node().path("operationId").asText().equals(id)) {
                operation.node().remove("operationId");
                repeated.add(new Repeated(operation, id, first));
            }
            if (seen.putIfAbsent(operation.id(), operation.pointer()) != null) {
                // Another operation has what would stand for it as its operationId.
                operation.node().put("operationId", operation.method() + " " + operation.path());
            }
        }
    }

    /** Warns of operations that are called otherwise than the contract says. */
    void report() {
        repeated.stream().filter(Repeated::isStillNameless).forEach(found -> {
            RawOperation operation = found.operation();
            boolean written = origins.writtenAt(operation.pointer()).equals(origins.writtenAt(found.first()));
            String where = written ? "of '" + found.first().substring("/paths/".length()).replace("~1", "/") + "'"
                    : "at " + origins.locate(found.first() + "/operationId");
            sink.add(Diagnostic.warning(DiagnosticCode.DUPLICATE_OPERATION_ID,
                    origins.locate(operation.pointer() + "/operationId"),
                    "the operationId '" + found.id() + "' is the one " + where + " already; '" + operation.sentMethod() + " "
                            + operation.uri() + "' is called by its method and path",
                    "give it an operationId of its own, in the contract or among the renames; it must be unique"));
        });
    }
}
