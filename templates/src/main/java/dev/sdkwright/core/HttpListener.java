package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exchange.SdkExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Is told of every request that a client sends for an operation, and of what came of it. Keys, tokens and passwords
 * never show: their values are replaced. What a listener throws is logged and has no effect on the call. Listeners are
 * called on the threads that make the calls, by many at once.
 */
public interface HttpListener {

    /** Before a request is sent. */
    default void preRequest(RequestListener listener) {
    }

    /** When the answer is there, whatever its status. */
    default void postResponse(ResponseListener listener) {
    }

    /** When there is no answer: the connection failed, or the time was up. */
    default void onFailure(FailureListener listener) {
    }

    /** A listener for what is sent. */
    static HttpListener forRequestListener(Consumer<RequestListener> consumer) {
        return new HttpListener() {
            @Override
            public void preRequest(RequestListener listener) {
                consumer.accept(listener);
            }
        };
    }

    /** A listener for what is answered. */
    static HttpListener forResponseListener(Consumer<ResponseListener> consumer) {
        return new HttpListener() {
            @Override
            public void postResponse(ResponseListener listener) {
                consumer.accept(listener);
            }
        };
    }

    /** A listener for what is not answered. */
    static HttpListener forFailureListener(Consumer<FailureListener> consumer) {
        return new HttpListener() {
            @Override
            public void onFailure(FailureListener listener) {
                consumer.accept(listener);
            }
        };
    }

    /** A request. */
    interface RequestListener {

        String httpMethod();

        /** Endpoint, path and query; the values of keys are replaced. */
        String uri();

        /** Those of the request, the values of secret ones replaced. */
        Map<String, List<String>> headers();

        /** The body as text, the values of members named like secrets replaced; empty when there is none. */
        Optional<String> body();

        /** The call that it belongs to. */
        SdkExchange exchange();

        /** Which of the requests of its call it is, from 1: retries, other endpoints and redirects count. */
        int attempt();
    }

    /** An answer, and of the request what {@link RequestListener} tells except for headers and body. */
    interface ResponseListener {

        String httpMethod();

        /** Endpoint, path and query of the request; the values of keys are replaced. */
        String uri();

        /** Those of the answer, the values of secret ones replaced. */
        Map<String, List<String>> headers();

        /** The body as text, the values of members named like secrets replaced; empty when there is none. */
        Optional<String> body();

        int statusCode();

        /** The call that it belongs to. */
        SdkExchange exchange();

        /** Which of the requests of its call was answered, from 1. */
        int attempt();

        /** Milliseconds since the request was sent. */
        long durationMs();
    }

    /** A request that got no answer. */
    interface FailureListener extends RequestListener {

        SdkException failure();

        /** Milliseconds since the request was sent. */
        long durationMs();
    }
}
