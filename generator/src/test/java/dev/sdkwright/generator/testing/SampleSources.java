package dev.sdkwright.generator.testing;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.PackageNames;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.sample.SampleEmitter;
import dev.sdkwright.generator.sample.SampleProgram;
import dev.sdkwright.generator.sample.SampleProgram.Language;
import dev.sdkwright.generator.text.TemplateRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sample programs of every operation of a contract, by the operations' ids. */
public final class SampleSources {
    private final Map<String, List<SampleProgram>> programs = new LinkedHashMap<>();
    private final SdkNames names;

    private SampleSources(Path contract, PackageNames wishes) {
        ContractReader.GuidedContract read =
                new ContractReader().readGuided(contract, contract.getFileName().toString(),
                        Customization.NONE, AllowedReferences.NONE);
        SdkModel model = Pass.runAll(read.contract().model());
        this.names = new NameAssigner(model, wishes).assign();
        SampleEmitter samples = new SampleEmitter(model, names, new TemplateRenderer(Optional.empty()));
        for (Operation operation : model.operations()) {
            programs.put(operation.id(), samples.programs(operation, read.guide().operation(operation.id())));
        }
    }

    /** With the names that the contract asks for. */
    public static SampleSources of(Path contract) {
        return new SampleSources(contract, new PackageNames(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** With the names that a {@link CompiledSdk} has. */
    public static SampleSources besides(Path contract) {
        return new SampleSources(contract,
                new PackageNames(Optional.of(CompiledSdk.PACKAGE), Optional.of(CompiledSdk.CORE), Optional.empty()));
    }

    public List<String> of(Language language) {
        return programs.values().stream()
                .flatMap(List::stream)
                .filter(program -> program.language() == language)
                .map(SampleProgram::code)
                .toList();
    }

    /** The program of one operation. */
    public String of(Language language, String operation) {
        return programs.get(operation).stream()
                .filter(program -> program.language() == language)
                .map(SampleProgram::code)
                .findFirst()
                .orElseThrow();
    }

    /** What was generated of the same contract, with the programs in Java. */
    public Generation together(Generation generation) {
        List<GeneratedFile> files = new ArrayList<>(generation.files());
        List<GeneratedFile> own = javaFiles();
        Set<String> paths = own.stream().map(GeneratedFile::path).collect(Collectors.toSet());
        files.removeIf(file -> paths.contains(file.path()));
        files.addAll(own);
        return new Generation(files, generation.operations(), generation.types(), generation.inputs(),
                generation.diagnostics());
    }

    /** The programs in Java as files of an emitted module. */
    public List<GeneratedFile> javaFiles() {
        return programs.keySet().stream()
                .map(id -> new GeneratedFile(
                        "src/test/java/" + names.sample(id).qualifiedName().replace('.', '/') + ".java", of(Language.JAVA, id)))
                .toList();
    }
}
