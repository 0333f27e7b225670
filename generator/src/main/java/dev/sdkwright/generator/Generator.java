package dev.sdkwright.generator;

import dev.sdkwright.generator.core.CoreSources;
import dev.sdkwright.generator.diagnostic.ContractProblem;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.java.JavaEmitter;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.PackageNames;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.option.Additions;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.read.ContractReader.ReadContract;
import dev.sdkwright.generator.sample.SampleEmitter;
import dev.sdkwright.generator.text.LicenseHeader;
import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.surface.Surfaces;
import dev.sdkwright.generator.text.TemplateRenderer;
import dev.sdkwright.generator.text.TextEmitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a contract into the files of a Java SDK. */
public final class Generator {
    private static final String MAIN = "src/main/java/";
    private static final String TEST = "src/test/java/";

    /**
     * Generates in memory; touches no file but the ones it reads.
     *
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if the contract or an option is at fault
     */
    public Generation generate(GeneratorOptions options) {
        ReadContract contract = read(options);
        SdkModel model = model(contract, options);
        SdkNames names = new NameAssigner(model, wishes(options)).assign();
        return new Generation(emit(model, names, options), model.operations().size(), model.types().size(),
                contract.inputs(), contract.diagnostics(), Surfaces.of(Surface.of(model, names)));
    }

    /**
     * Tells what would be generated, without generating it.
     *
     * @throws GenerationFailedException if the contract or an option is at fault
     */
    public Description describe(GeneratorOptions options) {
        ReadContract contract = read(options);
        SdkModel model = model(contract, options);
        SdkNames names = new NameAssigner(model, wishes(options)).assign();
        return new Description(Surface.of(model, names), contract.diagnostics(), contract.places());
    }

    /**
     * Generates the clients of several contracts in memory.
     *
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if one of the contracts or an option is at
     *     fault, or two clients would have a file of the same name
     */
    public Generation generate(ClientSuite suite) {
        return suite.contracts().size() == 1 ? generate(suite.contracts().get(0)) : new SuiteGenerator(suite).generate();
    }

    static ReadContract read(GeneratorOptions options) {
        return new ContractReader().read(
                options.contract(), options.contractName(), options.customization(), options.allowedReferences());
    }

    static SdkModel model(ReadContract contract, GeneratorOptions options) {
        List<ContractProblem> problems = new ArrayList<>();
        SdkModel model = Pass.runAll(contract.model(), options.customization().selection(), problems::add);
        if (!problems.isEmpty()) {
            List<Diagnostic> diagnostics = new ArrayList<>(contract.diagnostics());
            problems.forEach(problem -> diagnostics.add(Diagnostic.error(DiagnosticCode.INVALID_CONSTRUCT,
                    contract.places().apply(problem.pointer()), problem.message(), problem.hint())));
            throw new GenerationFailedException(diagnostics);
        }
        return model;
    }

    static PackageNames wishes(GeneratorOptions options) {
        return new PackageNames(options.basePackage(), options.corePackage(), options.service());
    }

    static List<GeneratedFile> emit(SdkModel model, SdkNames names, GeneratorOptions options) {
        Additions additions = new Additions(options.customization().additions());
        TextEmitter text = new TextEmitter(model, names, options.templateDirectory(), additions);
        List<GeneratedFile> files = new ArrayList<>();
        addBelow(MAIN, new JavaEmitter(model, names, additions).emit(), files);
        addBelow(MAIN, text.emitSources(), files);
        if (options.coreEmission() == GeneratorOptions.CoreEmission.EMITTED) {
            addBelow(MAIN, new CoreSources().of(model, names.packages().core(), names.packages().base()), files);
        }
        SampleEmitter sample = new SampleEmitter(model, names, new TemplateRenderer(options.templateDirectory()));
        addBelow(TEST, sample.emit().stream().toList(), files);
        if (options.layout() == GeneratorOptions.Layout.MODULE) {
            files.addAll(text.emitModule());
        }
        return finished(files, options);
    }

    /** Types that several clients have in common, without anything else of a client. */
    static List<GeneratedFile> emitCommonTypes(SdkModel model, SdkNames names, GeneratorOptions options) {
        Additions additions = new Additions(options.customization().additions());
        List<GeneratedFile> files = new ArrayList<>();
        addBelow(MAIN, new JavaEmitter(model, names, additions).emit(), files);
        addBelow(MAIN, new TextEmitter(model, names, options.templateDirectory(), additions).emitCommonTypes(), files);
        return finished(files, options);
    }

    private static List<GeneratedFile> finished(List<GeneratedFile> files, GeneratorOptions options) {
        options.customization().licenseHeader().map(LicenseHeader::new).ifPresent(header -> files.replaceAll(header::over));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return files;
    }

    private static void addBelow(String root, List<GeneratedFile> added, List<GeneratedFile> files) {
        added.forEach(file -> files.add(file.at(root + file.path())));
    }
}
