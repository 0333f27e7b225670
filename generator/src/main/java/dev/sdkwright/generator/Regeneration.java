package dev.sdkwright.generator;

import dev.sdkwright.generator.RegenerationReport.Outcome;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.evolve.Evolution;
import dev.sdkwright.generator.evolve.Step;
import dev.sdkwright.generator.surface.Surfaces;
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
import java.util.Map;
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
    /** The file beside the manifest that says what users of the last output saw. */
    public static final String SURFACE = "surface";

    private final Function<ClientSuite, Generation> generator;
    private final Map<String, String> own;

    private Regeneration(SuiteFunction generator, Map<String, String> own) {
        this.generator = generator;
        this.own = own;
    }

    /** Regenerates by {@link Generator}, whose classes are not loaded before they are needed. */
    public Regeneration() {
        this((SuiteFunction) suite -> new Generator().generate(suite), Map.of());
    }

    /** Regenerates by another generator, of single contracts. */
    public Regeneration(Function<GeneratorOptions, Generation> generator) {
        this((SuiteFunction) suite -> generator.apply(suite.contracts().get(0)), Map.of());
    }

    /** Keeps reference pages in step with a contract. */
    public static Regeneration ofPages(ReferencePages pages) {
        return new Regeneration((SuiteFunction) suite -> pages.generate(suite.contracts().get(0)),
                Map.of("pages", pages.setting()));
    }

    /** Told apart from a function of single contracts by its name. */
    private interface SuiteFunction extends Function<ClientSuite, Generation> {}

    /**
     * Brings the output folder up to date. A run that fails leaves the folder as it was.
     *
     * @param options what to generate from
     * @param output the folder to write to, created where it is missing
     * @param policy what becomes of files that stand in the way and are not ours
     * @throws GenerationFailedException if the contract or an option is at fault, or the output cannot be written
     */
    public RegenerationReport run(GeneratorOptions options, Path output, ForeignFiles policy) {
        return run(ClientSuite.of(options), output, policy);
    }

    /**
     * Brings the output folder of several clients up to date, see {@link #run(GeneratorOptions, Path, ForeignFiles)}.
     *
     * @param suite what to generate from
     */
    public RegenerationReport run(ClientSuite suite, Path output, ForeignFiles policy) {
        long start = System.nanoTime();
        OutputFolder folder = new OutputFolder(output);
        ContractFiles contract = new ContractFiles(suite.contracts().stream().map(GeneratorOptions::contract).toList());
        Fingerprint settings = settings(suite);
        Optional<Manifest> last = folder.manifest();
        if (last.isPresent() && isUpToDate(last.get(), settings, contract, folder)) {
            return new RegenerationReport(Outcome.UP_TO_DATE, last.get().operations(), last.get().types(),
                    0, last.get().files().size(), 0, millisecondsSince(start), List.of());
        }
        Instant before = Instant.now();
        Generation generation = generator.apply(suite);
        Fingerprint fingerprint = settings.withInputs(contract.read(generation.inputs(), before));
        Manifest manifest = Manifest.of(fingerprint, generation.operations(), generation.types(), generation.files());
        String surface = generation.surfaces().text();
        Optional<Surfaces> known = folder.note(SURFACE).filter(text -> !text.equals(surface)).flatMap(Surfaces::parse);
        WriteResult result =
                folder.write(generation.files(), manifest, Map.of(SURFACE, surface), policy);
        List<Diagnostic> warnings = new ArrayList<>(generation.diagnostics());
        warnings.addAll(result.warnings());
        return new RegenerationReport(Outcome.REGENERATED, generation.operations(), generation.types(),
                result.written(), result.unchanged(), result.removed(), millisecondsSince(start), warnings,
                known.map(old -> Evolution.between(old, generation.surfaces()))
                        .filter(evolution -> evolution.step() != Step.NONE));
    }

    /**
     * Why a run would generate anew, a phrase per cause; empty where it would not.
     *
     * @param output the folder that it would write to
     */
    public List<String> reasons(ClientSuite suite, Path output) {
        OutputFolder folder = new OutputFolder(output);
        Optional<Manifest> last = folder.manifest();
        if (last.isEmpty()) {
            return List.of("nothing was generated here yet, or the record of it is lost");
        }
        ContractFiles contract = new ContractFiles(suite.contracts().stream().map(GeneratorOptions::contract).toList());
        Fingerprint now = settings(suite).withInputs(contract.reread(last.get().fingerprint().inputs()));
        List<String> reasons = new ArrayList<>(Reasons.of(last.get().fingerprint(), now));
        folder.changed(last.get()).forEach(path -> reasons.add("the generated file " + path + " was edited or deleted"));
        return reasons;
    }

    private static boolean isUpToDate(
            Manifest last, Fingerprint settings, ContractFiles contract, OutputFolder folder) {
        Fingerprint now = settings.withInputs(contract.reread(last.fingerprint().inputs()));
        return now.equals(last.fingerprint()) && folder.holds(last);
    }

    /** All of the fingerprint but the contract's documents, of which only a run can tell which they are. */
    private Fingerprint settings(ClientSuite suite) {
        SortedMap<String, String> set = new TreeMap<>(own);
        for (int index = 0; index < suite.contracts().size(); index++) {
            String prefix = index == 0 ? "" : index + ".";
            settings(suite.contracts().get(index)).forEach((name, value) -> set.put(prefix + name, value));
        }
        suite.sharedPackage().ifPresent(name -> set.put("sharedPackage", name));
        String generator = new GeneratorIdentity(Regeneration.class.getClassLoader()).fingerprint();
        // Templates and the like are the same for all.
        return new Fingerprint(generator, set, templates(suite.contracts().get(0)), List.of());
    }

    private static SortedMap<String, String> settings(GeneratorOptions options) {
        SortedMap<String, String> set = new TreeMap<>();
        set.put("contract", String.valueOf(options.contract().getFileName()));
        options.basePackage().ifPresent(name -> set.put("basePackage", name));
        options.corePackage().ifPresent(name -> set.put("corePackage", name));
        set.put("core", options.coreEmission().name());
        options.service().ifPresent(name -> set.put("service", name));
        set.put("layout", options.layout().name());
        if (!options.allowedReferences().places().isEmpty()) {
            set.put("allowedReferences", options.allowedReferences().places().toString());
        }
        set.putAll(options.customization().settings());
        for (Path overlay : options.customization().overlays()) {
            set.put("overlay" + set.size(), hash(() -> ContentHash.of(overlay)));
        }
        return set;
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
