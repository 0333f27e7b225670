package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A generator for tests of what stands around it. Its contracts have a line {@code name text} for each file,
 * {@code include document} leads to another document, {@code warn} and {@code fail} do what they say.
 */
final class LineGenerator {
    private final List<Path> inputs = new ArrayList<>();
    private final List<GeneratedFile> files = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    private LineGenerator() {}

    static Generation generate(GeneratorOptions options) {
        LineGenerator run = new LineGenerator();
        run.interpret(options.contract());
        int count = run.files.size();
        return new Generation(run.files, count, 10 * count, run.inputs, run.warnings);
    }

    private void interpret(Path document) {
        inputs.add(document);
        try {
            for (String line : Files.readAllLines(document)) {
                interpret(document, line.split(" ", 2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void interpret(Path document, String[] words) {
        Location place = Location.ofFile(document.toString());
        switch (words[0]) {
            case "fail" -> throw new GenerationFailedException(
                    Diagnostic.error(DiagnosticCode.SYNTAX, place, "it fails", "mend it"));
            case "warn" -> warnings.add(
                    Diagnostic.warning(DiagnosticCode.UNSUPPORTED_CONSTRUCT, place, "it warns", "mind it"));
            case "include" -> interpret(document.resolveSibling(words[1]));
            default -> files.add(new GeneratedFile(words[0], words[1]));
        }
    }
}
