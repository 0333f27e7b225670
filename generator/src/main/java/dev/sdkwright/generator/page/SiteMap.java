package dev.sdkwright.generator.page;

import dev.sdkwright.generator.model.Guide;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.name.PythonNames;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pages there are, what they are called, and where they are. */
final class SiteMap {
    static final String INDEX = "index";
    static final String TYPES = "types/index";
    static final String CHANGES = "changes";
    /** Of the operations that the contract gives no tag. */
    private static final String UNTAGGED = "Operations";

    private final SdkModel model;
    private final SdkNames names;
    private final Guide guide;
    private final boolean changes;
    private final Map<String, String> operations = new HashMap<>();
    private final Map<TypeId, String> types = new LinkedHashMap<>();
    private final List<TypeDeclaration> paged;
    private final List<Tag> tags;
    private final List<Hook> webhooks;
    private final Map<String, Tag> tagByOperation = new HashMap<>();

    /**
     * The map of a service's pages.
     *
     * @param changes whether there is a page on what is otherwise than it was
     */
    SiteMap(SdkModel model, SdkNames names, Guide guide, boolean changes) {
        this.model = model;
        this.names = names;
        this.guide = guide;
        this.changes = changes;
        Map<String, String> slugs = Slugs.of(model.operations().stream().map(Operation::id).toList());
        slugs.forEach((id, slug) -> operations.put(id, "operations/" + slug));
        this.paged = model.types().stream()
                .filter(type -> type.place() instanceof Place.Component && !(type instanceof MappedDeclaration))
                .toList();
        Map<String, String> typeSlugs = Slugs.of(paged.stream().map(this::typeName).toList());
        paged.forEach(type -> types.put(type.id(), "types/" + typeSlugs.get(typeName(type))));
        this.tags = tags();
        this.webhooks = webhooks();
        tags.forEach(tag -> tag.operations().forEach(operation -> tagByOperation.putIfAbsent(operation.id(), tag)));
    }

    /**
     * Operations that belong together.
     *
     * @param anchor where they stand on the first page
     * @param description what is said of them, possibly empty; CommonMark
     */
    record Tag(String name, String anchor, String description, List<Operation> operations) {}

    /**
     * A request that the service sends.
     *
     * @param anchor where it stands on the first page
     */
    record Hook(Guide.Webhook webhook, String anchor) {}

    private List<Hook> webhooks() {
        List<String> keys = guide.webhooks().stream().map(SiteMap::key).toList();
        Map<String, String> anchors = Slugs.of(keys);
        return guide.webhooks().stream().map(hook -> new Hook(hook, "webhook-" + anchors.get(key(hook)))).toList();
    }

    private static String key(Guide.Webhook webhook) {
        return webhook.name() + (webhook.method().equals("POST") ? "" : " " + webhook.method());
    }

    /** The requests that the service sends, in document order. */
    List<Hook> allWebhooks() {
        return webhooks;
    }

    /** Every operation once, by its first tag; in the order in which tags are declared, then used. */
    private List<Tag> tags() {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        guide.tags().keySet().forEach(name -> byTag.put(name, new ArrayList<>()));
        for (Operation operation : model.operations()) {
            String name = operation.tags().stream().findFirst().filter(tag -> !tag.isBlank()).orElse(UNTAGGED);
            byTag.computeIfAbsent(name, key -> new ArrayList<>()).add(operation);
        }
        Map<String, String> anchors = Slugs.of(List.copyOf(byTag.keySet()));
        List<Tag> all = new ArrayList<>();
        byTag.forEach((name, members) -> {
            if (!members.isEmpty()) {
                all.add(new Tag(name, "tag-" + anchors.get(name), guide.tags().getOrDefault(name, ""), members));
            }
        });
        return all;
    }

    List<Tag> allTags() {
        return tags;
    }

    Tag tag(Operation operation) {
        return tagByOperation.get(operation.id());
    }

    /** The page of an operation, without its ending. */
    String page(Operation operation) {
        return operations.get(operation.id());
    }

    /** The page of a type, without its ending; empty for one that stands inline and is told of where it stands. */
    Optional<String> page(TypeId type) {
        return Optional.ofNullable(types.get(type));
    }

    /** The types that have pages, in document order. */
    List<TypeDeclaration> pagedTypes() {
        return paged;
    }

    /** A line on what an operation does: the contract's, else the words of its id. */
    String title(Operation operation) {
        OperationGuide told = guide.operation(operation.id());
        if (!told.summary().isBlank()) {
            return told.summary();
        }
        String words = PythonNames.snake(operation.id()).replace('_', ' ').strip();
        return words.isEmpty() ? operation.id() : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What a type is called: as in the contract, or where it has no name there as its class. */
    String typeName(TypeDeclaration type) {
        return type.place() instanceof Place.Component component
                ? component.name()
                : names.type(type.id()).simpleName();
    }

    boolean hasChanges() {
        return changes;
    }

    String serviceTitle() {
        return model.service().title().isBlank() ? names.service() : model.service().title();
    }


    /** A link's way from one page to another. */
    static String way(String from, String to) {
        return root(from) + to;
    }

    /** What leads from a page to the folder of all pages. */
    static String root(String page) {
        return page.indexOf('/') < 0 ? "" : "../";
    }
}
