package dev.sdkwright.generator.page;

import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.text.Headers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes what stands around every page: the way to all others. */
final class PageViews {
    /** A service of one tag shows all of it everywhere, unless it is large. */
    private static final int ALWAYS_SHOWN = 30;
    private static final String OPERATIONS = "operations/";

    private final SiteMap site;
    private final Markup markup;
    private final String version;
    /** The operations of each tag, as the pages of operations lead to them: nearly all pages need one of these. */
    private final Map<SiteMap.Tag, List<PageView.Item>> siblings = new HashMap<>();

    PageViews(SiteMap site, Markup markup, String version) {
        this.site = site;
        this.markup = markup;
        this.version = version;
        if (markup.hasNavigation()) {
            site.allTags().forEach(tag -> siblings.put(tag, tag.operations().stream().map(this::item).toList()));
        }
    }

    /**
     * The frame of a page.
     *
     * @param page its path without its ending
     * @param current the operation that it is about
     */
    PageView of(String page, String title, Optional<Operation> current) {
        Optional<SiteMap.Tag> open = current.map(site::tag);
        List<PageView.Group> groups = markup.hasNavigation()
                ? site.allTags().stream().map(tag ->
                        group(tag, page, open.filter(own -> own == tag).isPresent(), current)).toList()
                : List.of();
        return new PageView(Headers.GENERATED, markup.text(title), markup.text(site.serviceTitle()),
                markup.text(version),
                SiteMap.root(page), groups, !site.pagedTypes().isEmpty(),
                !site.allWebhooks().isEmpty(), site.hasChanges());
    }

    private PageView.Group group(SiteMap.Tag tag, String page, boolean current, Optional<Operation> operation) {
        boolean open = current || site.allTags().size() == 1 && tag.operations().size() <= ALWAYS_SHOWN;
        String own = operation.map(this::href).orElse("");
        List<PageView.Item> items = !open ? List.of() : siblings.get(tag).stream()
                .map(item -> item.href().equals(own) ? item.asCurrent() : item)
                .toList();
        String href = SiteMap.way(page, SiteMap.INDEX + "." + markup.format().extension()) + "#" + tag.anchor();
        return new PageView.Group(markup.text(tag.name()), href, current, open,
                page.startsWith(OPERATIONS) ? "" : SiteMap.way(page, OPERATIONS), items);
    }

    private PageView.Item item(Operation operation) {
        return new PageView.Item(markup.text(operation.method()), operation.method().toLowerCase(Locale.ROOT),
                markup.text(site.title(operation)), href(operation), false);
    }

    /** Within the folder of operations. */
    private String href(Operation operation) {
        String page = site.page(operation);
        return page.substring(page.indexOf('/') + 1) + "." + markup.format().extension();
    }
}
