package dev.sdkwright.core;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.ConnectionTimeoutException;
import dev.sdkwright.core.exception.HostUnreachableException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.SslHandShakeException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The endpoints of a client. A call begins at the one that served last and goes on to the next one only when nothing of
 * its request was sent: so no request is carried out twice. Every call walks the whole ring by itself, whatever others
 * do at the same time.
 */
final class EndpointRing {

    private static final int MAX_CAUSES = 10;

    private final List<String> endpoints;
    private final AtomicInteger preferred = new AtomicInteger();

    EndpointRing(List<String> endpoints) {
        this.endpoints = endpoints;
    }

    List<String> endpoints() {
        return endpoints;
    }

    /** Null when there is none. */
    String first() {
        return endpoints.isEmpty() ? null : endpoints.get(0);
    }

    /** One call's way around the ring. */
    Walk walk() {
        return new Walk(preferred.get());
    }

    /** Whether the failure came before anything of the request was sent. */
    private static boolean isUnsent(SdkException failure) {
        if (failure instanceof HostUnreachableException || failure instanceof SslHandShakeException
                || failure instanceof ConnectionTimeoutException) {
            return true;
        }
        Throwable link = failure instanceof ConnectionException ? failure.getCause() : null;
        for (int depth = 0; link != null && depth < MAX_CAUSES; depth++) {
            if (link instanceof ConnectException) {
                return true;
            }
            link = link.getCause();
        }
        return false;
    }

    /** For one attempt of one call. */
    final class Walk {

        private final int start;
        private final List<SdkException> earlier = new ArrayList<>(1);

        private Walk(int start) {
            this.start = start;
        }

        String endpoint() {
            return endpoints.get(index());
        }

        /** The endpoint could be reached: others begin there, unless they found a better one meanwhile. */
        void reached() {
            if (!earlier.isEmpty()) {
                preferred.compareAndSet(start, index());
            }
        }

        /**
         * Takes note of a failure.
         *
         * @return whether there is another endpoint to try; otherwise the failure is the call's, with the earlier ones
         */
        boolean goesOnAfter(SdkException failure) {
            boolean unsent = isUnsent(failure);
            if (unsent && earlier.size() + 1 < endpoints.size()) {
                earlier.add(failure);
                return true;
            }
            if (!unsent) {
                reached();
            }
            for (SdkException before : earlier) {
                if (before != failure) {
                    failure.addSuppressed(before);
                }
            }
            return false;
        }

        private int index() {
            return (start + earlier.size()) % endpoints.size();
        }
    }
}
