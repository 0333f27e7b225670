package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.http.ResponseReader;
import dev.sdkwright.core.json.JsonException;
import dev.sdkwright.core.progress.ProgressRequest;
import java.io.IOException;

/** Makes of an answer the response object or the exception. */
final class ResultReader<S> {

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    /** How much of an answer that cannot be read goes into the message. */
    private static final int QUOTED = 200;

    private final HttpRequestDef<?, S> definition;
    private final HcClient client;

    ResultReader(HttpRequestDef<?, S> definition, HcClient client) {
        this.definition = definition;
        this.client = client;
    }

    /**
     * The response object.
     *
     * @param watcher has the listener that is told how far an answer that is a stream is read; null for none
     */
    S read(HttpRequest request, HttpResponse response, ProgressRequest watcher) {
        int status = response.getStatusCode();
        if (status >= FIRST_ERROR) {
            handle(request, response);
        } else if (status >= FIRST_REDIRECT && !definition.isAnsweredByRedirect()) {
            throw redirected(response);
        }
        try {
            S result = definition.readResponse(new ResponseReader(response, watcher));
            if (result instanceof SdkResponse sdkResponse) {
                sdkResponse.setHttpStatusCode(status);
            }
            return result;
        } catch (JsonException e) {
            throw unreadable(response, e);
        } catch (RuntimeException | Error e) {
            close(response);
            throw e;
        }
    }

    /** Lets go of an answer that nobody will read. */
    static void close(HttpResponse response) {
        if (response.isStreamed()) {
            try {
                response.getBody().close();
            } catch (IOException e) {
                // It is over either way.
            }
        }
    }

    private void handle(HttpRequest request, HttpResponse response) {
        try {
            client.exceptionHandler().handleException(request, response);
        } catch (ServiceResponseException e) {
            e.withResponse(response);
            throw e.getError() == null ? e.withError(error(response)) : e;
        }
    }

    /** What cannot be read is left out: the exception itself tells what went wrong. */
    private Object error(HttpResponse response) {
        try {
            return definition.readError(new ResponseReader(response));
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static SdkException redirected(HttpResponse response) {
        String location = response.getHeader("Location");
        String text = "status " + response.getStatusCode()
                + (location == null ? " is not an answer" : " leads to " + location + ", which was not followed");
        return ServiceResponseException.mapException(
                response.getStatusCode(), null, text, response.getHeader("X-Request-Id")).withResponse(response);
    }

    private SdkException unreadable(HttpResponse response, JsonException cause) {
        close(response);
        String text = response.isStreamed() ? "" : response.getBodyAsString();
        String body = client.secrets().body(response.getContentType(), text);
        String start = body.length() <= QUOTED ? body : body.substring(0, QUOTED) + "...";
        ServerResponseException failure = new ServerResponseException(response.getStatusCode(), null,
                "json parse error: " + cause.getMessage() + "; the body is: " + start,
                response.getHeader("X-Request-Id"));
        failure.initCause(cause);
        return failure.withResponse(response);
    }
}
