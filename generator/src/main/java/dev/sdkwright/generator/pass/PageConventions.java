package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Pagination;
import dev.sdkwright.generator.model.Pagination.MemberPath;
import dev.sdkwright.generator.model.Pagination.Style;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds out by the usual names whether an operation has pages. A wrong guess would lose items or ask without end, so
 * where two readings are possible there is none. All names in lower case without separators.
 */
final class PageConventions {
    private static final Set<String> OFFSETS = Set.of("offset", "skip", "startat");
    private static final Set<String> PAGES = Set.of("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage");
    private static final Set<String> CURSORS = Set.of("cursor", "marker", "token", "pagetoken", "nexttoken",
            "nextpagetoken", "continuationtoken", "pagecursor", "startcursor", "nextmarker", "nextcursor", "after", "offset",
            "paginationtoken", "scrollid", "startingtoken", "pagemarker", "pagingtoken");
    private static final Set<String> LIMITS = Set.of("limit", "pagesize", "perpage", "size", "count", "maxresults",
            "maxitems", "maxkeys", "maxpagesize", "top", "pagelimit", "itemsperpage", "resultsperpage", "maxresultcount");
    private static final Set<String> TOTALS = Set.of("total", "totalcount", "totalnum", "totalnumber", "totalitems",
            "totalresults", "totalrecords", "totalentries", "totalelements", "totalsize", "totalhits", "totalrows",
            "xtotalcount", "xtotal");
    private static final Set<String> PAGE_COUNTS =
            Set.of("totalpages", "totalpage", "pagecount", "pagestotal", "numpages", "totalpagecount", "xtotalpages");
    private static final Set<String> MORE = Set.of("hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmoreresults",
            "more", "truncated", "istruncated", "moreavailable");
    private static final Set<String> NEXT_CURSORS = Set.of("nextcursor", "nextmarker", "nexttoken", "nextpagetoken",
            "nextpagecursor", "nextcontinuationtoken", "continuationtoken", "endcursor", "nextpagemarker",
            "paginationtoken", "scrollid");
    private static final Set<String> NEXT_LINKS = Set.of("nexturl", "nexturi", "nextlink", "nexthref", "nextpageurl",
            "nextpageuri", "nextpagelink", "odatanextlink");
    private static final Set<String> LINKS = Set.of("links", "paging", "pagination");

    /** Some services call the number of a page its offset. */
    private static final Pattern NUMBER_OF_PAGE =
            Pattern.compile("\\bpage\\s+(number|index|no)\\b|\\bnumber\\s+of\\s+the\\s+page\\b", Pattern.CASE_INSENSITIVE);

    /** Some services call what a page has the total. */
    private static final Pattern OF_THIS_PAGE =
            Pattern.compile("\\b(this|the|current|each)\\s+(current\\s+)?page\\b", Pattern.CASE_INSENSITIVE);

    private final Operation operation;
    private final PageMembers members;

    PageConventions(Operation operation, PageMembers members) {
        this.operation = operation;
        this.members = members;
    }

    Optional<Pagination> find() {
        if (!operation.method().equals("GET")) {
            return Optional.empty();
        }
        return members.items().flatMap(items -> {
            Optional<Pagination> given = cursor(items).or(() -> lastItem(items));
            Optional<Pagination> counted = counted(items);
            if (given.isPresent()) {
                // Who offers both gives a cursor only where it is asked for, in a way of its own.
                return counted.isPresent() ? Optional.empty() : given;
            }
            return link(items).or(() -> counted);
        });
    }

    private Optional<Pagination> counted(MemberPath items) {
        Optional<Parameter> offset = parameter(OFFSETS, PageTypes::isWhole);
        Optional<Parameter> page = parameter(PAGES, PageTypes::isWhole);
        if (offset.isPresent() == page.isPresent()) {
            return Optional.empty();
        }
        Optional<MemberPath> total = member(TOTALS, PageTypes::isWhole)
                .filter(path -> !says(OF_THIS_PAGE, path.last().property()));
        Optional<MemberPath> pages = page.isEmpty() ? Optional.empty() : member(PAGE_COUNTS, PageTypes::isWhole);
        Parameter position = offset.orElseGet(page::get);
        boolean doubtful = limit().isEmpty() && total.isEmpty() && pages.isEmpty() && more().isEmpty()
                || offset.isPresent() && says(NUMBER_OF_PAGE, position.property());
        return doubtful
                ? Optional.empty()
                : Optional.of(new Pagination(offset.isPresent() ? Style.OFFSET : Style.PAGE,
                        Optional.of(position.property()), PageTypes.firstPage(position), size(), items, Optional.empty(),
                        total, pages, more()));
    }

    private Optional<Pagination> cursor(MemberPath items) {
        Optional<Parameter> cursor = parameter(CURSORS, type -> PageTypes.isCursor(type) && !PageTypes.isWhole(type));
        return cursor.flatMap(parameter -> {
            String name = PageMembers.plain(parameter.property().wireName());
            List<MemberPath> found = members.find(path ->
                    path.last().property().type().equals(parameter.property().type()) && isNext(path, name));
            List<MemberPath> exact = found.stream().filter(path -> lastName(path).equals("next" + name)).toList();
            List<MemberPath> candidates = found.size() > 1 ? exact : found;
            return candidates.size() == 1
                    ? Optional.of(new Pagination(Style.CURSOR, Optional.of(parameter.property()), 1, size(), items,
                            Optional.of(candidates.get(0)), Optional.empty(), Optional.empty(), more()))
                    : Optional.empty();
        });
    }

    private boolean isNext(MemberPath path, String cursor) {
        String name = lastName(path);
        if (cursor.equals("offset")) {
            return name.equals("nextoffset") || name.equals(cursor) && isIn(path, Set.of("nextpage"));
        }
        if (cursor.equals("after") && name.equals("lastid")) {
            return more().isPresent();
        }
        return NEXT_CURSORS.contains(name) || name.equals("next" + cursor)
                || name.equals(cursor) && isIn(path, Set.of("nextpage", "cursors"))
                || cursor.startsWith("next") && name.equals(cursor);
    }

    /** As Stripe has it: what comes after the last item, as long as there is more. */
    private Optional<Pagination> lastItem(MemberPath items) {
        Optional<Parameter> cursor = parameter(Set.of("startingafter"), PageTypes::isCursor);
        Optional<MemberPath> id =
                members.named(members.object(((ListType) items.last().property().type()).element()), "id");
        return cursor.isPresent() && more().isPresent()
                        && id.filter(path -> path.last().property().type().equals(cursor.get().property().type())).isPresent()
                ? Optional.of(new Pagination(Style.LAST_ITEM, Optional.of(cursor.get().property()), 1, size(), items, id,
                        Optional.empty(), Optional.empty(), more()))
                : Optional.empty();
    }

    private Optional<Pagination> link(MemberPath items) {
        List<MemberPath> links = members.find(path ->
                path.last().property().carrier() == Property.Carrier.MEMBER
                        && PageTypes.isText(path.last().property().type()) && isLink(path));
        if (links.size() == 1) {
            return Optional.of(linked(Style.LINK, items, Optional.of(links.get(0))));
        }
        boolean header = links.isEmpty() && !members.find(path ->
                path.last().property().carrier() == Property.Carrier.HEADER && lastName(path).equals("link")).isEmpty();
        return header ? Optional.of(linked(Style.LINK_HEADER, items, Optional.empty())) : Optional.empty();
    }

    private Pagination linked(Style style, MemberPath items, Optional<MemberPath> next) {
        return new Pagination(style, Optional.empty(), 1, Optional.empty(), items, next, Optional.empty(),
                Optional.empty(), style == Style.LINK ? more() : Optional.empty());
    }

    private static boolean isLink(MemberPath path) {
        String name = lastName(path);
        return NEXT_LINKS.contains(name)
                || name.equals("next") && (path.last().property().type() == ScalarType.URI || isIn(path, LINKS))
                || name.equals("href") && isIn(path, Set.of("next"));
    }

    private Optional<Pagination.Size> size() {
        return limit().map(PageTypes::size);
    }

    private Optional<Parameter> limit() {
        return parameter(LIMITS, PageTypes::isWhole);
    }

    private Optional<MemberPath> more() {
        return member(MORE, type -> type == ScalarType.BOOLEAN);
    }

    /** The only parameter of the query with one of these names. */
    private Optional<Parameter> parameter(Set<String> names, Predicate<TypeRef> condition) {
        List<Parameter> found = operation.parameters().stream()
                .filter(parameter -> parameter.source() == Parameter.Source.CALLER)
                .filter(parameter -> parameter.property().carrier() == Property.Carrier.QUERY)
                .filter(parameter -> names.contains(PageMembers.plain(parameter.property().wireName())))
                .filter(parameter -> condition.test(parameter.property().type()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The only member with one of these names. */
    private Optional<MemberPath> member(Set<String> names, Predicate<TypeRef> condition) {
        List<MemberPath> found = members.find(path ->
                names.contains(lastName(path)) && condition.test(path.last().property().type()));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String lastName(MemberPath path) {
        return PageMembers.plain(path.last().property().wireName());
    }

    /** Whether the member stands in an object with one of these names. */
    private static boolean isIn(MemberPath path, Set<String> names) {
        int size = path.steps().size();
        return size > 1 && names.contains(PageMembers.plain(path.steps().get(size - 2).property().wireName()));
    }

    private static boolean says(Pattern pattern, Property property) {
        return pattern.matcher(property.documentation().text()).find();
    }
}
