package dev.sdkwright.generator.page;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonArray;
import dev.sdkwright.generator.model.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the site's search looks through, as a script: a page that is opened as a file may read nothing else. */
final class SearchIndex {
    private SearchIndex() {}

    /** Each entry: what is shown in front, the title, the path or kind, other words, the page and perhaps a place on it. */
    static String of(SiteMap site) {
        List<JsonValue> entries = new ArrayList<>();
        site.allTags().forEach(tag -> tag.operations().forEach(operation -> entries.add(entry(operation.method(),
                site.title(operation), operation.path(), operation.id() + " " + tag.name(), site.page(operation)))));
        site.pagedTypes().forEach(type -> entries.add(entry("", site.typeName(type), TypePages.kind(type), "",
                site.page(type.id()).orElseThrow())));
        site.allWebhooks().forEach(hook -> entries.add(entry(hook.webhook().method(), hook.webhook().name(), "Webhook",
                hook.webhook().description().lines().findFirst().orElse(""), SiteMap.INDEX + "#" + hook.anchor())));
        StringBuilder script = new StringBuilder("window.sdkwrightPages = [\n");
        entries.forEach(entry -> script.append(JsonPrinter.JSON.compact(entry)).append(",\n"));
        return script.append("];\n").toString();
    }

    private static JsonValue entry(String... cells) {
        return new JsonArray(Stream.of(cells).map(cell -> (JsonValue) new JsonText(cell)).toList());
    }
}
