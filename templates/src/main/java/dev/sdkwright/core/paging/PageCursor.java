package dev.sdkwright.core.paging;

import dev.sdkwright.core.exception.SdkException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where one walk through the pages of an operation stands: what it has seen, and what follows. */
public final class PageCursor {

    private final String operation;
    private final Set<Object> seen = new HashSet<>();
    private int items;
    private long allItems;

    /** The number of the page that the walk began at, counted from 1; null before it is known. */
    private Long start;
    private Map<String, List<String>> headers = Map.of();
    private String link;

    PageCursor(String operation) {
        this.operation = operation;
    }

    /** Takes note of a page. */
    void arrived(int itemsOfPage, Map<String, List<String>> headersOfPage) {
        items = itemsOfPage;
        allItems += itemsOfPage;
        headers = headersOfPage;
    }

    /** The address of the page to come; null where the request says it. */
    String link() {
        return link;
    }

    /** How many items the page has. */
    public int items() {
        return items;
    }

    /**
     * The most items that a page has.
     *
     * @param asked for, or null for what is usual
     * @param usual 0 where nobody knows
     * @param most that the service gives, whatever is asked for; 0 where nobody knows
     * @return null where nobody knows
     */
    public static Long size(Number asked, long usual, long most) {
        long size = asked == null ? usual : asked.longValue();
        if (size <= 0) {
            return null;
        }
        return most > 0 && size > most ? most : size;
    }

    /**
     * How many items stand before the page to come.
     *
     * @param offset of the page, or null for none before it
     * @param size the most items that a page has, or null where nobody knows
     * @param total how many items all pages have, or null where the answer does not say
     * @param more whether the answer says that there are more, or null where it does not say
     * @return null when there is no page to come
     */
    public Long nextOffset(Number offset, Number size, Number total, Boolean more) {
        long next = (offset == null ? 0 : offset.longValue()) + items;
        if (items == 0 || Boolean.FALSE.equals(more) || total != null && next >= total.longValue()) {
            return null;
        }
        return total == null && more == null && isShort(size) ? null : next;
    }

    /**
     * The number of the page to come.
     *
     * @param page the number of the page, or null for the first
     * @param first the number of the first page
     * @param size the most items that a page has, or null where nobody knows
     * @param total how many items all pages have, or null where the answer does not say
     * @param pages how many pages there are, or null where the answer does not say
     * @param more whether the answer says that there are more, or null where it does not say
     * @return null when there is no page to come
     */
    public Long nextPage(Number page, long first, Number size, Number total, Number pages, Boolean more) {
        long current = page == null ? first : page.longValue();
        long number = current - first + 1;
        if (start == null) {
            start = number;
        }
        if (items == 0 || Boolean.FALSE.equals(more) || pages != null && number >= pages.longValue()) {
            return null;
        }
        if (total != null && itemsUpTo(number, size) >= total.longValue()) {
            return null;
        }
        return total == null && pages == null && more == null && isShort(size) ? null : current + 1;
    }

    /**
     * What the page to come is asked for with, such as a marker.
     *
     * @param next what the answer gives, or null
     * @param more whether the answer says that there are more, or null where it does not say
     * @param <C> its type
     * @return null when there is no page to come
     * @throws SdkException when it was given before: going on would never end
     */
    public <C> C nextCursor(C next, Boolean more) {
        if (next == null || "".equals(next) || Boolean.FALSE.equals(more)) {
            return null;
        }
        if (!seen.add(next)) {
            if (items == 0) {
                return null; // a service that has nothing new says so by repeating itself
            }
            throw new SdkException("the pages of operation " + operation + " do not end: the service gave the cursor "
                    + "to a page that was there already");
        }
        return next;
    }

    /**
     * What the page to come is asked for with where that is a member of the last item.
     *
     * @param last the member of the last item; null where there are no items
     * @param size the most items that a page has, or null where nobody knows
     * @param more whether the answer says that there are more, or null where it does not say
     * @param <C> its type
     * @return null when there is no page to come
     * @throws SdkException when it was given before: going on would never end
     */
    public <C> C nextAfter(C last, Number size, Boolean more) {
        return items == 0 || more == null && isShort(size) ? null : nextCursor(last, more);
    }

    /**
     * Follows the address of the page to come.
     *
     * @param next what the answer gives, a text or a {@link URI}, absolute or not; null for none
     * @param more whether the answer says that there are more, or null where it does not say
     * @return whether there is a page to come
     * @throws SdkException when it was given before: going on would never end
     */
    public boolean nextLink(Object next, Boolean more) {
        String address = nextCursor(next == null ? null : next.toString().strip(), more);
        link = address == null ? null : PageLinks.resolve(link, address);
        return link != null;
    }

    /**
     * Follows the page to come that the header {@code Link} names (RFC 8288).
     *
     * @return whether there is a page to come
     * @throws SdkException when it was given before: going on would never end
     */
    public boolean nextLinkOfHeader() {
        return nextLink(PageLinks.next(headers.getOrDefault("Link", List.of())), null);
    }

    private boolean isShort(Number size) {
        return size != null && items < size.longValue();
    }

    /** Counted, where the walk began at the first page; otherwise as many as there can be. */
    private long itemsUpTo(long number, Number size) {
        if (start <= 1) {
            return allItems;
        }
        return size == null ? 0 : number * size.longValue();
    }
}
