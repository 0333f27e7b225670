package dev.sdkwright.generator.page;

import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the views of the types' pages, and of the list of them. */
final class TypePages {
    private static final int SUMMARY = 160;

    private final ModelIndex index;
    private final SiteMap site;
    private final Markup markup;
    private final PageViews pages;
    private final Map<TypeId, Map<String, Operation>> users = new HashMap<>();

    TypePages(SdkModel model, ModelIndex index, SiteMap site, Markup markup, PageViews pages) {
        this.index = index;
        this.site = site;
        this.markup = markup;
        this.pages = pages;
        for (Operation operation : model.operations()) {
            Stream.concat(operation.body().map(RequestBody::content).stream(),
                            operation.responses().stream().map(Response::content).flatMap(Optional::stream))
                    .map(Content::type)
                    .forEach(type -> use(type, operation));
        }
    }

    private void use(TypeRef type, Operation operation) {
        if (type instanceof ListType list) {
            use(list.element(), operation);
        } else if (type instanceof DeclaredType declared) {
            users.computeIfAbsent(declared.id(), id -> new LinkedHashMap<>()).put(operation.id(), operation);
        }
    }

    TypePageView of(TypeDeclaration type) {
        String page = site.page(type.id()).orElseThrow();
        PageTables tables = new PageTables(index, site, markup, page, PageTables.OF_A_TYPE);
        Optional<EnumDeclaration> enumeration =
                type instanceof EnumDeclaration found ? Optional.of(found) : Optional.empty();
        List<String> used = users.getOrDefault(type.id(), Map.of()).values().stream()
                .map(operation -> markup.link(markup.text(site.title(operation)),
                        SiteMap.way(page, site.page(operation)), ""))
                .toList();
        return new TypePageView(
                pages.of(page, site.typeName(type), Optional.empty()),
                type.documentation().deprecated(),
                enumeration.isPresent() ? markup.prose(type.documentation().text()) : "",
                enumeration.isPresent() ? List.of() : tables.type(type),
                enumeration.isPresent(),
                enumeration.map(values -> tables.type(values.base())).orElse(""),
                enumeration.map(values -> values.values().stream().map(value -> markup.code(value.literal())).toList())
                        .orElse(List.of()),
                !used.isEmpty(),
                used);
    }

    TypeListView list() {
        return new TypeListView(pages.of(SiteMap.TYPES, "Types", Optional.empty()), site.pagedTypes().stream()
                .map(type -> new TypeListView.Row(
                        markup.link(markup.text(site.typeName(type)),
                                SiteMap.way(SiteMap.TYPES, site.page(type.id()).orElseThrow()), ""),
                        markup.text(kind(type)), markup.cell(summary(type.documentation().text()))))
                .toList());
    }

    static String kind(TypeDeclaration type) {
        return type instanceof EnumDeclaration ? "Enumeration" : type instanceof ObjectDeclaration ? "Object"
                : "One of several";
    }

    /** The first line of a description, unless that is long. */
    private static String summary(String description) {
        String line = description.strip().lines().findFirst().orElse("");
        return line.length() > SUMMARY ? "" : line;
    }
}
