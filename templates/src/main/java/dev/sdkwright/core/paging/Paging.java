package dev.sdkwright.core.paging;

import java.util.List;

/**
 * How the pages of one operation follow each other. Holds no state and may be shared between threads.
 *
 * @param <R> the type of the request object
 * @param <S> the type of the response object
 * @param <T> the type of the items
 */
public abstract class Paging<R, S, T> {

    /** For subclasses, which hold nothing. */
    protected Paging() {
    }

    /** A request object with the same values: what is done to the one does not show in the other. */
    public abstract R copy(R request);

    /** The items of a page; null where it has none. */
    public abstract List<T> items(S page);

    /**
     * Makes of the request for a page the one for the page behind it.
     *
     * @param request what the page was asked for with; changed
     * @param page the answer
     * @param cursor knows what has been seen
     * @return whether there is a page behind it
     */
    public abstract boolean next(R request, S page, PageCursor cursor);
}
