package dev.sdkwright.generator.page;

import dev.sdkwright.generator.model.Guide;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the view of the first page. */
final class IndexViews {
    private final SdkModel model;
    private final ModelIndex index;
    private final SiteMap site;
    private final Guide guide;
    private final Markup markup;
    private final PageViews pages;
    private final CallingViews calling;

    IndexViews(SdkModel model, ModelIndex index, SiteMap site, Guide guide, Markup markup, PageViews pages,
            CallingViews calling) {
        this.model = model;
        this.index = index;
        this.site = site;
        this.guide = guide;
        this.markup = markup;
        this.pages = pages;
        this.calling = calling;
    }

    IndexView of() {
        List<String> servers = calling.servers();
        List<String> schemes = calling.schemes();
        List<IndexView.Tag> tags = site.allTags().stream()
                .map(tag -> new IndexView.Tag(markup.text(tag.name()), tag.anchor(), markup.prose(tag.description()),
                        tag.operations().stream().map(this::row).toList()))
                .toList();
        return new IndexView(pages.of(SiteMap.INDEX, site.serviceTitle(), Optional.empty()),
                markup.prose(model.service().documentation().text()), !servers.isEmpty(), servers, !schemes.isEmpty(),
                schemes, !guide.scopes().isEmpty(), guide.scopes().stream().map(this::scope).toList(), tags,
                !tags.isEmpty(), !guide.webhooks().isEmpty(), site.allWebhooks().stream().map(this::hook).toList());
    }

    private IndexView.ScopeRow scope(Guide.Scope scope) {
        return new IndexView.ScopeRow(markup.code(scope.name()), markup.code(scope.scheme()), markup.cell(scope.about()));
    }

    private IndexView.Hook hook(SiteMap.Hook hook) {
        Guide.Webhook webhook = hook.webhook();
        String body = webhook.body()
                .flatMap(type -> site.page(type)
                        .map(page -> markup.link(markup.text(site.typeName(index.declaration(type))), page, "")))
                .orElse("");
        return new IndexView.Hook(hook.anchor(), markup.code(webhook.name()), markup.text(webhook.method()),
                webhook.method().toLowerCase(Locale.ROOT), webhook.deprecated(), markup.cell(webhook.description()), body);
    }

    private IndexView.Row row(Operation operation) {
        return new IndexView.Row(markup.link(markup.text(site.title(operation)), site.page(operation), ""),
                markup.text(operation.method()), operation.method().toLowerCase(Locale.ROOT),
                markup.code(operation.path()), operation.documentation().deprecated());
    }
}
