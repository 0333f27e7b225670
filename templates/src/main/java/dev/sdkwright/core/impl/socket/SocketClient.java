package dev.sdkwright.core.impl.socket;

import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Sends requests and waits for answers, over connections that serve again. A request is sent a second time only if all
 * of this holds: its method is safe, so that it changes nothing; its body can be read again; its connection had served
 * before, so that the server may have closed it meanwhile; and nothing of an answer came.
 */
public final class SocketClient implements AutoCloseable {

    private final SocketSettings settings;
    private final ConnectionPool pool = new ConnectionPool();
    private final Connector connector;

    /**
     * @param settings how connections are made
     */
    public SocketClient(SocketSettings settings) {
        this.settings = settings;
        this.connector = new Connector(settings, pool);
    }

    /**
     * Sends a request.
     *
     * @param request complete with all its headers
     * @param deadline for everything, the body of the answer included unless it is streamed
     * @param streamMillis within which each read of a streamed body must end; 0 for no limit
     * @return the answer, its body still to be read
     * @throws ConnectTimeoutException when no connection stood in time
     * @throws IOException when something else went wrong
     */
    public SocketAnswer send(HttpRequest request, Deadline deadline, int streamMillis) throws IOException {
        Origin origin = Origin.of(request.getEndpoint());
        Connection used = pool.take(origin);
        if (used != null) {
            Exchange exchange = exchange(used, request, deadline);
            try {
                return exchange.run(streamMillis);
            } catch (IOException e) {
                pool.drop(used);
                if (!isRepeatable(request, exchange, e)) {
                    throw e;
                }
            } catch (RuntimeException | Error e) {
                pool.drop(used);
                throw e;
            }
        }
        Connection fresh = connector.open(origin, deadline);
        try {
            return exchange(fresh, request, deadline).run(streamMillis);
        } catch (IOException | RuntimeException | Error e) {
            pool.drop(fresh);
            throw e;
        }
    }

    /** Whether {@link #close()} was called. */
    public boolean isClosed() {
        return pool.isClosed();
    }

    /** Ends all connections; whoever waits on one gets an exception. */
    @Override
    public void close() {
        pool.close();
    }

    private Exchange exchange(Connection connection, HttpRequest request, Deadline deadline) {
        return new Exchange(connection, pool, request, deadline, settings.proxyAuthorization());
    }

    private boolean isRepeatable(HttpRequest request, Exchange exchange, IOException failure) {
        boolean givenUp = failure instanceof InterruptedIOException || failure instanceof ClosedByInterruptException
                || failure instanceof BodyWriter.SourceException || Thread.currentThread().isInterrupted();
        boolean replayable = request.getStreamedBody() == null || request.getStreamedBody().isReplayable();
        return !givenUp && replayable && isSafe(request.getMethod()) && !exchange.hasAnswer() && !pool.isClosed();
    }

    /** RFC 9110, section 9.2.1. */
    private static boolean isSafe(HttpMethod method) {
        return switch (method) {
            case GET, HEAD, OPTIONS, TRACE, QUERY -> true;
            default -> false;
        };
    }
}
