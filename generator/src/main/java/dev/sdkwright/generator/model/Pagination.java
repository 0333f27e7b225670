package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the pages of an operation follow each other.
 *
 * @param style what leads from one to the next
 * @param position the parameter that says which page is asked for; none where links are followed
 * @param first the number of the first page, where pages are numbered
 * @param size how many items a page has at most
 * @param items the list of a page's items
 * @param next what the answer gives for the next page: a cursor or a link; for {@link Style#LAST_ITEM}, a member of the item
 * @param total how many items all pages have
 * @param pages how many pages there are
 * @param more whether there are more
 */
public record Pagination(
        Style style,
        Optional<Property> position,
        long first,
        Optional<Size> size,
        MemberPath items,
        Optional<MemberPath> next,
        Optional<MemberPath> total,
        Optional<MemberPath> pages,
        Optional<MemberPath> more) implements Paging {

    public Pagination {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(more, "more");
    }

    /** The type of the items. */
    public TypeRef item() {
        return ((ListType) items.last().property().type()).element();
    }

    /** What leads from a page to the next. */
    public enum Style {
        /** A parameter says how many items to pass over. */
        OFFSET,
        /** A parameter says the number of the page. */
        PAGE,
        /** The answer gives what a parameter takes. */
        CURSOR,
        /** A parameter takes a member of the last item. */
        LAST_ITEM,
        /** The answer gives an address. */
        LINK,
        /** The header {@code Link} gives an address (RFC 8288). */
        LINK_HEADER
    }

    /**
     * How many items a page has at most.
     *
     * @param parameter what it is asked for with
     * @param usual what it is where nobody asks; 0 where nobody knows
     * @param most whatever is asked for; 0 where nobody knows
     */
    public record Size(Property parameter, long usual, long most) {
        public Size {
            Objects.requireNonNull(parameter, "parameter");
        }
    }

    /** The way from a class to a member of it, or of what its members hold; never empty. */
    public record MemberPath(List<Step> steps) {
        public MemberPath {
            steps = List.copyOf(steps);
        }

        /** The member that the way leads to. */
        public Step last() {
            return steps.get(steps.size() - 1);
        }
    }

    /**
     * A member of a class.
     *
     * @param owner the class
     * @param property the member
     */
    public record Step(TypeId owner, Property property) {
        public Step {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(property, "property");
        }
    }
}
