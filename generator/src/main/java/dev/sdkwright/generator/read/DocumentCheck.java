package dev.sdkwright.generator.read;

import static javax.lang.model.SourceVersion.RELEASE_17;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Finds in the bundled tree what the parser would pass over: operations that share an operationId, unusable packages. */
final class DocumentCheck {
    /** In ASCII: the package becomes a folder. */
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private final Origins origins;
    private final DiagnosticSink sink;

    DocumentCheck(Origins origins, DiagnosticSink sink) {
        this.origins = origins;
        this.sink = sink;
    }

    /**
     * Checks a contract.
     *
     * @param bundle the contract as one tree
     */
    void run(JsonNode bundle) {
        checkPackages(bundle.path("info").path("x-sdk"));
        checkOperationIds(bundle);
    }

    private void checkPackages(JsonNode sdk) {
        for (String key : List.of("package", "corePackage")) {
            String name = sdk.path(key).asText();
            boolean valid = name.isBlank() || PACKAGE.matcher(name).matches() && SourceVersion.isName(name, RELEASE_17);
            if (!valid) {
                sink.add(Diagnostic.error(DiagnosticCode.INVALID_CONSTRUCT, origins.locate("/info/x-sdk/" + key),
                        "'" + name + "' is not a Java package", "name one such as com.example.pets"));
            }
        }
    }

    private void checkOperationIds(JsonNode bundle) {
        Map<String, String> seen = new HashMap<>();
        for (Operations.RawOperation operation : Operations.of(bundle)) {
            JsonNode id = operation.node().path("operationId");
            String first = id.isTextual() ? seen.putIfAbsent(id.textValue(), operation.pointer()) : null;
            if (first != null) {
                reportDuplicate(id.textValue(), first, operation.pointer());
            }
        }
    }

    private void reportDuplicate(String id, String first, String second) {
        Location where = origins.locate(first + "/operationId");
        sink.add(Diagnostic.error(DiagnosticCode.DUPLICATE_OPERATION_ID, origins.locate(second + "/operationId"),
                "the operationId '" + id + "' stands at " + where + " already",
                "give one of the two another operationId; it must be unique in the contract"));
    }
}
