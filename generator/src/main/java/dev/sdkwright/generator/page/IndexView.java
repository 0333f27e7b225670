package dev.sdkwright.generator.page;

import java.util.List;

/** The first page; every text is in the markup of the page. */
record IndexView(PageView page, String description, boolean hasServers, List<String> servers, boolean hasSchemes,
        List<String> schemes, boolean hasScopes, List<ScopeRow> scopes, List<Tag> tags, boolean hasOperations,
        boolean hasWebhooks, List<Hook> webhooks) {

    /** Operations that belong together. */
    record Tag(String name, String anchor, String description, List<Row> operations) {}

    /** An operation. */
    record Row(String link, String method, String kind, String path, boolean deprecated) {}

    /** What callers can be granted. */
    record ScopeRow(String scope, String scheme, String about) {}

    /**
     * A request that the service sends.
     *
     * @param body what it carries; empty where that is nothing
     */
    record Hook(String anchor, String name, String method, String kind, boolean deprecated, String about, String body) {}
}
