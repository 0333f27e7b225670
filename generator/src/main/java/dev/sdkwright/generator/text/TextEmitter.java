package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavadocComment;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.option.Additions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which template prints which file. Pure: the same model, names and templates give the same files. */
public final class TextEmitter {
    private final SdkModel model;
    private final SdkNames names;
    private final Additions additions;
    private final TemplateRenderer renderer;

    /**
     * An emitter.
     *
     * @param templateDirectory a folder whose templates replace built-in ones of the same name
     * @param additions what types get besides
     */
    public TextEmitter(SdkModel model, SdkNames names, Optional<Path> templateDirectory, Additions additions) {
        this.model = model;
        this.names = names;
        this.additions = additions;
        this.renderer = new TemplateRenderer(templateDirectory);
    }

    /** The client's face, its beans and open enumerations, and the package descriptions, each as a file below the source root. */
    public List<GeneratedFile> emitSources() {
        List<GeneratedFile> files = new ArrayList<>(new TypeFiles(model, names, renderer, additions).emit());
        if (!model.operations().isEmpty()) {
            ClientViews clients = new ClientViews(model, names);
            files.add(java(names.client(), renderer.render("client.mustache", clients.sync())));
            files.add(java(names.asyncClient(), renderer.render("async-client.mustache", clients.async())));
            files.add(packageInfo(names.packages().base(), "A client of " + title() + "."));
        }
        if (!model.types().isEmpty()) {
            files.add(packageInfo(names.packages().model(), "What the operations of " + title() + " take and give."));
        }
        RegionViews.of(model, names).ifPresent(view -> {
            files.add(java(names.regions(), renderer.render("region.mustache", view)));
            files.add(packageInfo(names.packages().region(), "Where " + title() + " is offered."));
        });
        return files;
    }

    /** Types alone, that several clients have in common, with the description of their package. */
    public List<GeneratedFile> emitCommonTypes() {
        List<GeneratedFile> files = new ArrayList<>(new TypeFiles(model, names, renderer, additions).emit());
        files.add(packageInfo(names.packages().model(), "What several clients have in common."));
        return files;
    }

    /** The module's own files. */
    public List<GeneratedFile> emitModule() {
        Optional<String> sample = firstOperation().map(operation -> "src/test/java/" + path(names.sample(operation.id())));
        ModuleView view = new ModuleViews(model, names).of(sample);
        return List.of(
                new GeneratedFile("pom.xml", renderer.render("pom.mustache", view)),
                new GeneratedFile("README.md", renderer.render("readme.mustache", view)));
    }

    private Optional<Operation> firstOperation() {
        return model.operations().stream().findFirst();
    }

    private String title() {
        return JavadocText.escape(model.service().title().isBlank() ? names.service() : model.service().title());
    }

    private GeneratedFile packageInfo(String packageName, String text) {
        PackageInfoView view = new PackageInfoView(Headers.GENERATED, packageName, JavadocComment.of(text, ""));
        return java(JavaTypeName.of(packageName, "package-info"), renderer.render("package-info.mustache", view));
    }

    private static GeneratedFile java(JavaTypeName type, String content) {
        return new GeneratedFile(path(type), content);
    }

    static String path(JavaTypeName type) {
        return type.qualifiedName().replace('.', '/') + ".java";
    }
}
