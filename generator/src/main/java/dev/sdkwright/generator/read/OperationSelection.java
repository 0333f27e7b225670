package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.option.Filter;
import dev.sdkwright.generator.option.NamePattern;
import dev.sdkwright.generator.option.Selection;
import dev.sdkwright.generator.read.Operations.RawOperation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes the operations out of a contract that the user does not want, before anything is made of them. */
final class OperationSelection {
    private final Selection selection;
    private final String contractName;
    private final DiagnosticSink sink;

    OperationSelection(Selection selection, String contractName, DiagnosticSink sink) {
        this.selection = selection;
        this.contractName = contractName;
        this.sink = sink;
    }

    void apply(ObjectNode bundle) {
        if (selection.isEverything()) {
            return;
        }
        List<RawOperation> all = Operations.of(bundle);
        report("include", selection.include(), all);
        report("exclude", selection.exclude(), all);
        List<RawOperation> dropped = all.stream().filter(operation -> !isKept(operation)).toList();
        if (dropped.size() == all.size()) {
            sink.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, Location.ofFile(contractName),
                    "the selection keeps none of its " + all.size() + " operations", "include more, or exclude less"));
        }
        dropped.forEach(RawOperation::remove);
        dropPathsWithoutOperations(bundle);
    }

    private boolean isKept(RawOperation operation) {
        return selection.keeps(operation.tags(), operation.uri(), operation.id());
    }

    private static void dropPathsWithoutOperations(ObjectNode bundle) {
        Set<String> used = Operations.of(bundle).stream().map(RawOperation::path).collect(Collectors.toSet());
        JsonNode paths = bundle.path("paths");
        if (paths instanceof ObjectNode object) {
            object.properties().removeIf(path -> !path.getKey().startsWith("x-") && !used.contains(path.getKey()));
        }
    }

    /** A pattern that matches nothing is most often misspelt. */
    private void report(String list, Filter filter, List<RawOperation> all) {
        report(list, "tag", filter.tags(), all.stream().flatMap(operation -> operation.tags().stream()).toList());
        report(list, "path", filter.paths(), all.stream().map(RawOperation::uri).toList());
        report(list, "operationId", filter.operations(), all.stream().map(RawOperation::id).toList());
    }

    private void report(String list, String kind, List<NamePattern> patterns, Collection<String> names) {
        for (NamePattern pattern : patterns) {
            if (names.stream().noneMatch(pattern::matches)) {
                Set<String> known = new TreeSet<>(names);
                String hint = Spelling.closest(pattern.text(), known)
                        .map(word -> "did you mean '" + word + "'?")
                        .orElse(known.isEmpty()
                                ? "no operation has any"
                                : "there are " + known.stream().limit(10).collect(Collectors.joining(", ")));
                sink.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, Location.ofFile(contractName),
                        list + ": no operation has a " + kind + " that matches '" + pattern + "'", hint));
            }
        }
    }
}
