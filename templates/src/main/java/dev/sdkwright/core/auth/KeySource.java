package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpClient;
import java.time.Instant;

/** Where temporary keys come from. */
interface KeySource {

    /**
     * The requests that get them.
     *
     * @param now the time of day
     */
    Dialogue<Keys> ask(Instant now);

    /**
     * What carries the requests.
     *
     * @param clients the transport of the client that needs the keys
     */
    default HttpClient transport(HttpClient clients) {
        return clients;
    }

    /** Lets go of a transport that {@link #transport(HttpClient)} made. */
    default void release(HttpClient transport) {
    }
}
