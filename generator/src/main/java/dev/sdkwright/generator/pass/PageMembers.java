package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Pagination.MemberPath;
import dev.sdkwright.generator.model.Pagination.Step;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The members of an answer, and of the objects in it that tell of its pages. */
final class PageMembers {
    private static final int DEEPEST = 3;

    /** Objects in answers that tell of pages, in lower case without separators. */
    private static final Set<String> ABOUT_PAGES = Set.of("page", "pageinfo", "paging", "pagination", "pager", "meta",
            "metadata", "responsemetadata", "searchmetadata", "links", "cursors", "nextpage", "resultinfo", "next",
            "pageable", "pagedetails", "paginationinfo");

    private static final Set<String> AROUND_ITEMS =
            Set.of("data", "result", "results", "response", "embedded", "payload", "content");

    private static final Set<String> ITEMS = Set.of("items", "data", "results", "result", "records", "entries", "values",
            "value", "elements", "list", "content", "rows", "resources", "objects");

    private static final Set<String> NO_ITEMS =
            Set.of("errors", "warnings", "links", "messages", "errormessages", "warningmessages", "sort", "order");

    private final ModelIndex index;
    private final ObjectDeclaration response;

    PageMembers(ModelIndex index, ObjectDeclaration response) {
        this.index = index;
        this.response = response;
    }

    /** A name as it is compared: {@code page_size}, {@code pageSize} and {@code page[size]} are the same. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** The list of items; empty where there is none, or several and none that is called like it. */
    Optional<MemberPath> items() {
        List<MemberPath> lists = lists(List.of(), response);
        if (lists.isEmpty()) {
            for (Property property : response.properties()) {
                if (AROUND_ITEMS.contains(plain(property.wireName()))) {
                    object(property.type()).ifPresent(object ->
                            lists.addAll(lists(List.of(new Step(response.id(), property)), object)));
                }
            }
        }
        if (lists.size() > 1) {
            lists.removeIf(list -> NO_ITEMS.contains(plain(list.last().property().wireName())));
        }
        if (lists.size() > 1) {
            lists.removeIf(list -> !ITEMS.contains(plain(list.last().property().wireName())));
        }
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }

    private static List<MemberPath> lists(List<Step> before, ObjectDeclaration object) {
        List<MemberPath> lists = new ArrayList<>();
        for (Property property : object.properties()) {
            boolean body = property.carrier() == Property.Carrier.MEMBER || property.carrier() == Property.Carrier.BODY;
            if (body && property.type() instanceof ListType) {
                lists.add(path(before, object, property));
            }
        }
        return lists;
    }

    /** All members that tell of pages and satisfy a condition, those that lie nearest first. */
    List<MemberPath> find(Predicate<MemberPath> condition) {
        List<MemberPath> found = new ArrayList<>();
        List<List<Step>> level = List.of(List.of());
        for (int depth = 1; depth <= DEEPEST; depth++) {
            List<List<Step>> below = new ArrayList<>();
            for (List<Step> before : level) {
                ObjectDeclaration owner = before.isEmpty() ? response : owner(before);
                for (Property property : owner.properties()) {
                    MemberPath path = path(before, owner, property);
                    if (condition.test(path)) {
                        found.add(path);
                    }
                    if (ABOUT_PAGES.contains(plain(property.wireName())) && object(property.type()).isPresent()) {
                        below.add(path.steps());
                    }
                }
            }
            level = below;
        }
        return found;
    }

    private ObjectDeclaration owner(List<Step> steps) {
        return object(steps.get(steps.size() - 1).property().type()).orElseThrow();
    }

    /**
     * The member that a path of names with dots between them leads to; names may hold dots themselves.
     *
     * @param from the class that the path begins at; empty where it is none
     */
    Optional<MemberPath> named(Optional<ObjectDeclaration> from, String names) {
        return from.flatMap(object -> named(List.of(), object, names));
    }

    /** The same from the answer. */
    Optional<MemberPath> named(String names) {
        return named(Optional.of(response), names);
    }

    private Optional<MemberPath> named(List<Step> before, ObjectDeclaration object, String names) {
        for (Property property : object.properties()) {
            MemberPath path = path(before, object, property);
            if (property.wireName().equals(names)) {
                return Optional.of(path);
            }
            if (names.startsWith(property.wireName() + ".")) {
                Optional<MemberPath> below = object(property.type()).flatMap(next ->
                        named(path.steps(), next, names.substring(property.wireName().length() + 1)));
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        return Optional.empty();
    }

    /** The class of a type where it is one with members. */
    Optional<ObjectDeclaration> object(TypeRef type) {
        return index.object(type);
    }

    /** What could have been meant by a name. */
    List<String> names() {
        return response.properties().stream().map(Property::wireName).toList();
    }

    private static MemberPath path(List<Step> before, ObjectDeclaration owner, Property property) {
        List<Step> steps = new ArrayList<>(before);
        steps.add(new Step(owner.id(), property));
        return new MemberPath(steps);
    }
}
