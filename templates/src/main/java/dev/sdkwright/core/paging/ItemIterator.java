package dev.sdkwright.core.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The items of the pages that another iterator gives, pages without items passed over. */
final class ItemIterator<S, T> implements Iterator<T> {

    private final Iterator<S> pages;
    private final Paging<?, S, T> paging;
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(Iterator<S> pages, Paging<?, S, T> paging) {
        this.pages = pages;
        this.paging = paging;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
            List<T> next = paging.items(pages.next());
            items = next == null ? Collections.emptyIterator() : next.iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more items");
        }
        return items.next();
    }
}
