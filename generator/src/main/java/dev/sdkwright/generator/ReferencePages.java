package dev.sdkwright.generator;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.page.PageEmitter;
import dev.sdkwright.generator.page.PageFormat;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.text.TemplateRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns a contract into reference pages. */
public final class ReferencePages {
    private final Set<PageFormat> formats;

    /**
     * Pages in these formats.
     *
     * @throws IllegalArgumentException if there are none
     */
    public ReferencePages(Set<PageFormat> formats) {
        this.formats = EnumSet.copyOf(formats);
    }

    /**
     * Writes the pages in memory; touches no file but the ones it reads.
     *
     * @param options what to write about, and the names that the sample programs use; the layout plays no part
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if the contract or an option is at fault
     */
    public Generation generate(GeneratorOptions options) {
        ContractReader.GuidedContract read = new ContractReader().readGuided(
                options.contract(), options.contractName(), options.customization(), options.allowedReferences());
        SdkModel model = Generator.model(read.contract(), options);
        SdkNames names = new NameAssigner(model, Generator.wishes(options)).assign();
        TemplateRenderer renderer = new TemplateRenderer(options.templateDirectory());
        List<GeneratedFile> files = new ArrayList<>(new PageEmitter(model, names, read.guide(), renderer).emit(formats));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return new Generation(files, model.operations().size(), model.types().size(), read.contract().inputs(),
                read.contract().diagnostics());
    }

    /** The formats as a setting that decides the output. */
    public String setting() {
        return String.join(" ", formats.stream().map(PageFormat::name).toList());
    }
}
