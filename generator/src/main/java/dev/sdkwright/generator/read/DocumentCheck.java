package dev.sdkwright.generator.read;

import static javax.lang.model.SourceVersion.RELEASE_17;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Finds in the bundled tree what the parser would pass over: unusable packages. */
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
}
