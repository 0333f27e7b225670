package dev.sdkwright.generator.page;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.Guide;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.sample.SampleEmitter;
import dev.sdkwright.generator.sample.SampleProgram;
import dev.sdkwright.generator.text.TemplateRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the reference pages of a service. Pure: the same model, guide, names and templates give the same files. */
public final class PageEmitter {
    private final SdkModel model;
    private final SdkNames names;
    private final Guide guide;
    private final Optional<String> changes;
    private final TemplateRenderer renderer;
    private final ModelIndex index;
    private final SiteMap site;
    private final SampleEmitter samples;

    /**
     * An emitter.
     *
     * @param changes what is otherwise than it was, in CommonMark; empty where nothing is told of that
     */
    public PageEmitter(
            SdkModel model, SdkNames names, Guide guide, Optional<String> changes, TemplateRenderer renderer) {
        this.model = model;
        this.names = names;
        this.guide = guide;
        this.changes = changes;
        this.renderer = renderer;
        this.index = model.index();
        this.site = new SiteMap(model, names, guide, changes.isPresent());
        this.samples = new SampleEmitter(model, names, renderer);
    }

    /** The pages in each of the formats, and what the site in HTML needs besides. */
    public List<GeneratedFile> emit(Set<PageFormat> formats) {
        List<Writer> writers = new ArrayList<>();
        List<GeneratedFile> files = new ArrayList<>();
        if (formats.contains(PageFormat.HTML)) {
            writers.add(new Writer(new HtmlMarkup()));
            files.add(new GeneratedFile("assets/search.js", SearchIndex.of(site)));
            files.add(new GeneratedFile("assets/site.js", renderer.render("site.js.mustache", model)));
            files.add(new GeneratedFile("assets/site.css", renderer.render("site.css.mustache", model)));
        }
        if (formats.contains(PageFormat.MARKDOWN)) {
            writers.add(new Writer(new MarkdownMarkup()));
        }
        model.operations().parallelStream().flatMap(operation -> operation(operation, writers))
                .forEachOrdered(files::add);
        site.pagedTypes().parallelStream()
                .flatMap(type -> writers.stream().map(writer -> writer.file(
                        site.page(type.id()).orElseThrow(), "type-page", writer.types.of(type))))
                .forEachOrdered(files::add);
        for (Writer writer : writers) {
            files.add(writer.file(SiteMap.INDEX, "index-page", writer.indexes.of()));
            changes.ifPresent(told -> files.add(writer.changes(told)));
            if (!site.pagedTypes().isEmpty()) {
                files.add(writer.file(SiteMap.TYPES, "type-list-page", writer.types.list()));
            }
        }
        return files;
    }

    private static String withoutTitle(String commonMark) {
        return commonMark.startsWith("# ") ? commonMark.substring(commonMark.indexOf('\n') + 1) : commonMark;
    }

    /** The programs are the same in all formats. */
    private Stream<GeneratedFile> operation(Operation operation, List<Writer> writers) {
        List<SampleProgram> programs = samples.programs(operation, guide.operation(operation.id()));
        return writers.stream().map(writer -> writer.file(
                site.page(operation), "operation-page", writer.operations.of(operation, programs)));
    }

    /** The views of one format. */
    private final class Writer {
        private final Markup markup;
        private final PageViews pages;
        private final OperationViews operations;
        private final TypePages types;
        private final IndexViews indexes;

        Writer(Markup markup) {
            this.markup = markup;
            this.pages = new PageViews(site, markup, model.service().version());
            CallingViews calling = new CallingViews(model, names, markup);
            this.operations = new OperationViews(index, site, guide, markup, pages, calling);
            this.types = new TypePages(model, index, site, markup, pages);
            this.indexes = new IndexViews(model, index, site, guide, markup, pages, calling);
        }

        GeneratedFile changes(String told) {
            return file(SiteMap.CHANGES, "changes-page", new ChangesView(
                    pages.of(SiteMap.CHANGES, "Changes", Optional.empty()), markup.prose(withoutTitle(told))));
        }

        GeneratedFile file(String page, String template, Object view) {
            String extension = markup.format().extension();
            return new GeneratedFile(page + "." + extension,
                    renderer.render(template + "." + extension + ".mustache", view));
        }
    }
}
