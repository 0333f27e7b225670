package dev.sdkwright.core.paging;

import dev.sdkwright.core.ApiResponse;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.invoker.SyncInvoker;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Asks for one page after the other. What stands behind a page is decided when it is asked for. */
final class PageIterator<R, S> implements Iterator<S> {

    private final HcClient client;
    private final R request;
    private final HttpRequestDef<R, S> definition;
    private final Paging<R, S, ?> paging;
    private final Consumer<SyncInvoker<R, S>> preparation;
    private final PageCursor cursor;

    /** The last page, until it is known what stands behind it. */
    private S last;
    private boolean more = true;

    /**
     * @param request for the first page; changed on the way
     */
    PageIterator(HcClient client, R request, HttpRequestDef<R, S> definition, Paging<R, S, ?> paging,
            Consumer<SyncInvoker<R, S>> preparation) {
        this.client = client;
        this.request = request;
        this.definition = definition;
        this.paging = paging;
        this.preparation = preparation;
        this.cursor = new PageCursor(definition.getName());
    }

    @Override
    public boolean hasNext() {
        if (last != null) {
            S page = last;
            last = null;
            more = false; // also where the next line throws: there is nothing sensible to go on with
            more = paging.next(request, page, cursor);
        }
        return more;
    }

    @Override
    public S next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more pages");
        }
        SyncInvoker<R, S> invoker = new SyncInvoker<>(request, definition, client).followLink(cursor.link());
        preparation.accept(invoker);
        ApiResponse<S> answer = invoker.invokeRaw();
        S page = answer.getValue();
        List<?> items = page == null ? null : paging.items(page);
        cursor.arrived(items == null ? 0 : items.size(), answer.getHeaders());
        if (page == null) {
            more = false;
        }
        last = page;
        return page;
    }
}
