package dev.sdkwright.generator;

import dev.sdkwright.generator.evolve.Evolution;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.page.PageEmitter;
import dev.sdkwright.generator.page.PageFormat;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.read.ContractReader.ReadContract;
import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.text.TemplateRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a contract into reference pages. */
public final class ReferencePages {
    private final Set<PageFormat> formats;
    private final Optional<Path> since;

    /**
     * Pages in these formats.
     *
     * @throws IllegalArgumentException if there are none
     */
    public ReferencePages(Set<PageFormat> formats) {
        this(formats, Optional.empty());
    }

    /**
     * Pages in these formats, one of them on what is otherwise than it was.
     *
     * @param since the contract as it was
     * @throws IllegalArgumentException if there are no formats
     */
    public ReferencePages(Set<PageFormat> formats, Optional<Path> since) {
        this.formats = EnumSet.copyOf(formats);
        this.since = since;
    }

    /**
     * Writes the pages in memory; touches no file but the ones it reads.
     *
     * @param options what to write about, and the names that the sample programs use; the layout plays no part
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if a contract or an option is at fault
     */
    public Generation generate(GeneratorOptions options) {
        ContractReader.GuidedContract read = new ContractReader().readGuided(
                options.contract(), options.contractName(), options.customization(), options.allowedReferences());
        SdkModel model = Generator.model(read.contract(), options);
        SdkNames names = new NameAssigner(model, Generator.wishes(options)).assign();
        List<Path> inputs = new ArrayList<>(read.contract().inputs());
        Optional<String> changes = since.map(old ->
                Report.MARKDOWN.of(Evolution.between(surface(old, options, inputs), Surface.of(model, names))));
        TemplateRenderer renderer = new TemplateRenderer(options.templateDirectory());
        List<GeneratedFile> files =
                new ArrayList<>(new PageEmitter(model, names, read.guide(), changes, renderer).emit(formats));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return new Generation(files, model.operations().size(), model.types().size(), inputs,
                read.contract().diagnostics());
    }

    private static Surface surface(Path contract, GeneratorOptions options, List<Path> inputs) {
        GeneratorOptions old = options.withContract(contract, contract.toString());
        ReadContract read = Generator.read(old);
        read.inputs().stream().filter(input -> !inputs.contains(input)).forEach(inputs::add);
        SdkModel model = Generator.model(read, old);
        return Surface.of(model, new NameAssigner(model, Generator.wishes(old)).assign());
    }

    /** What of it decides the output. */
    public String setting() {
        String names = String.join(" ", formats.stream().map(PageFormat::name).toList());
        return names + since.map(old -> " since " + old.getFileName()).orElse("");
    }
}
