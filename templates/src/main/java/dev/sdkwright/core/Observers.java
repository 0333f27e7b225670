package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exchange.SdkExchange;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Sends requests and tells the listeners of a client. */
final class Observers {

    private final List<HttpListener> listeners;
    private final Secrets secrets;

    Observers(List<HttpListener> listeners, Secrets secrets) {
        this.listeners = List.copyOf(listeners);
        this.secrets = secrets;
    }

    HttpResponse send(HttpClient transport, HttpRequest request, SdkExchange exchange, int attempt) {
        SentRequest sent = begin(request, exchange, attempt);
        HttpResponse response;
        try {
            response = transport.syncInvokeHttp(request);
        } catch (SdkException e) {
            failed(sent, e);
            throw e;
        }
        answered(sent, response);
        return response;
    }

    CompletableFuture<HttpResponse> sendAsync(
            HttpClient transport, HttpRequest request, SdkExchange exchange, int attempt) {
        SentRequest sent = begin(request, exchange, attempt);
        return Pending.observed(transport.asyncInvokeHttp(request), (response, failure) -> {
            if (failure == null) {
                answered(sent, response);
            } else if (failure instanceof SdkException known) {
                failed(sent, known);
            }
        });
    }

    private SentRequest begin(HttpRequest request, SdkExchange exchange, int attempt) {
        SentRequest sent = new SentRequest(request, exchange, attempt, secrets);
        tell(listener -> listener.preRequest(sent));
        return sent;
    }

    private void answered(SentRequest sent, HttpResponse response) {
        SentRequest.Answer answer = sent.answered(response);
        tell(listener -> listener.postResponse(answer));
    }

    private void failed(SentRequest sent, SdkException failure) {
        HttpListener.FailureListener event = sent.failed(failure);
        tell(listener -> listener.onFailure(event));
    }

    private void tell(Consumer<HttpListener> event) {
        for (HttpListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                System.getLogger(HttpListener.class.getName())
                        .log(Level.WARNING, "listener " + listener.getClass().getName() + " failed", e);
            }
        }
    }
}
