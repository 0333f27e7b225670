package dev.sdkwright.core.paging;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.invoker.SyncInvoker;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of all pages of an operation. A page is asked for when its first item is, and none behind the last. Every
 * walk begins at the page that the request asks for. Where a page cannot be had, the exception of the call is thrown;
 * whoever goes on asks for that page again.
 *
 * @param <R> the type of the request object
 * @param <S> the type of the response object
 * @param <T> the type of the items
 */
public final class Paginator<R, S, T> implements Iterable<T> {

    private final HcClient client;
    private final HttpRequestDef<R, S> definition;
    private final Paging<R, S, T> paging;
    private final R request;
    private Consumer<SyncInvoker<R, S>> preparation = invoker -> { };

    /**
     * @param client carries out the calls
     * @param request for the first page; copied, and never changed
     * @param definition the operation
     * @param paging how its pages follow each other
     * @throws SdkException when the request is null
     */
    public Paginator(HcClient client, R request, HttpRequestDef<R, S> definition, Paging<R, S, T> paging) {
        if (request == null) {
            throw new SdkException("the request object of operation " + definition.getName() + " is null");
        }
        this.client = client;
        this.definition = definition;
        this.paging = paging;
        this.request = paging.copy(request);
    }

    /**
     * Gives the call for each page options of its own, such as headers, query parameters or retries.
     *
     * @param change called with each call before it is made, after what was given before
     * @return this
     */
    public Paginator<R, S, T> withEachCall(Consumer<SyncInvoker<R, S>> change) {
        preparation = preparation.andThen(change);
        return this;
    }

    /** Walks through the items; not for use by several threads. */
    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(pageIterator(), paging);
    }

    /** The items as a stream, which is sequential and asks for pages as it goes. */
    public Stream<T> stream() {
        return stream(iterator());
    }

    /** The pages as whole answers. */
    public Iterable<S> pages() {
        return this::pageIterator;
    }

    /** The pages as whole answers, which are asked for as the stream goes. */
    public Stream<S> pageStream() {
        return stream(pageIterator());
    }

    private Iterator<S> pageIterator() {
        return new PageIterator<>(client, paging.copy(request), definition, paging, preparation);
    }

    private static <E> Stream<E> stream(Iterator<E> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
