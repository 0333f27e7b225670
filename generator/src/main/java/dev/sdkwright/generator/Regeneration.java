package dev.sdkwright.generator;

import dev.sdkwright.generator.RegenerationReport.Outcome;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.write.ContentHash;
import dev.sdkwright.generator.write.ContractFiles;
import dev.sdkwright.generator.write.Fingerprint;
import dev.sdkwright.generator.write.ForeignFiles;
import dev.sdkwright.generator.write.GeneratorIdentity;
import dev.sdkwright.generator.write.Manifest;
import dev.sdkwright.generator.write.OutputFolder;
import dev.sdkwright.generator.write.WriteResult;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Keeps an output folder in step with a contract: generates when anything that decides the output has changed, and does
 * nothing at all when nothing has.
 */
public final class Regeneration {
    private final Function<GeneratorOptions, Generation> generator;

    /** Regenerates by {@link Generator}, whose classes are not loaded before they are needed. */
    public Regeneration() {
        this(options -> new Generator().generate(options));
    }

    /** Regenerates by another generator. */
    public Regeneration(Function<GeneratorOptions, Generation> generator) {
        this.generator = Objects.requireNonNull(generator, "generator");
    }

    /**
     * Brings the output folder up to date. A run that fails leaves the folder as it was.
     *
     * @param options what to generate from
     * @param output the folder to write to, created where it is missing
     * @param policy what becomes of files that stand in the way and are not ours
     * @throws GenerationFailedException if the contract or an option is at fault, or the output cannot be written
     */
    public RegenerationReport run(GeneratorOptions options, Path output, ForeignFiles policy) {
        long start = System.nanoTime();
        OutputFolder folder = new OutputFolder(output);
        ContractFiles contract = new ContractFiles(options.contract());
        Fingerprint settings = settings(options);
        Optional<Manifest> last = folder.manifest();
        if (last.isPresent() && isUpToDate(last.get(), settings, contract, folder)) {
            return new RegenerationReport(Outcome.UP_TO_DATE, last.get().operations(), last.get().types(),
                    0, last.get().files().size(), 0, millisecondsSince(start), List.of());
        }
        Instant before = Instant.now();
        Generation generation = generator.apply(options);
        Fingerprint fingerprint = settings.withInputs(contract.read(generation.inputs(), before));
        Manifest manifest = Manifest.of(fingerprint, generation.operations(), generation.types(), generation.files());
        WriteResult result = folder.write(generation.files(), manifest, policy);
        List<Diagnostic> warnings = new ArrayList<>(generation.diagnostics());
        warnings.addAll(result.warnings());
        return new RegenerationReport(Outcome.REGENERATED, generation.operations(), generation.types(),
                result.written(), result.unchanged(), result.removed(), millisecondsSince(start), warnings);
    }

    private static boolean isUpToDate(
            Manifest last, Fingerprint settings, ContractFiles contract, OutputFolder folder) {
        Fingerprint now = settings.withInputs(contract.reread(last.fingerprint().inputs()));
        return now.equals(last.fingerprint()) && folder.holds(last);
    }

    /** All of the fingerprint but the contract's documents, of which only a run can tell which they are. */
    private static Fingerprint settings(GeneratorOptions options) {
        SortedMap<String, String> set = new TreeMap<>();
        set.put("contract", String.valueOf(options.contract().getFileName()));
        options.basePackage().ifPresent(name -> set.put("basePackage", name));
        options.corePackage().ifPresent(name -> set.put("corePackage", name));
        set.put("core", options.coreEmission().name());
        options.service().ifPresent(name -> set.put("service", name));
        set.put("layout", options.layout().name());
        set.putAll(options.customization().settings());
        for (Path overlay : options.customization().overlays()) {
            set.put("overlay " + set.size(), hash(() -> ContentHash.of(overlay)));
        }
        String generator = new GeneratorIdentity(Regeneration.class.getClassLoader()).fingerprint();
        return new Fingerprint(generator, set, templates(options), List.of());
    }

    private static String templates(GeneratorOptions options) {
        return options.templateDirectory().map(folder -> hash(() -> ContentHash.ofFolder(folder))).orElse(Fingerprint.NONE);
    }

    private static String hash(Callable<String> hash) {
        try {
            return hash.call();
        } catch (Exception unreadable) {
            // The generator says what is wrong with it; here it only must not pass for what was read.
            return "unreadable";
        }
    }

    private static long millisecondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
