package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers to come for each of which a thread waits. */
final class BlockingCalls {

    private final SocketTransport transport;
    private final ExecutorService threads;

    BlockingCalls(SocketTransport transport, ExecutorService threads) {
        this.transport = transport;
        this.threads = threads;
    }

    CompletableFuture<HttpResponse> send(HttpRequest request) {
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        AtomicBoolean ended = new AtomicBoolean();
        Future<?> task;
        try {
            task = threads.submit(() -> send(request, result, ended));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new SdkException("the client is closed", e));
        }
        result.whenComplete((response, failure) -> {
            if (!ended.get()) {
                task.cancel(true); // given up
            }
        });
        return result;
    }

    private void send(HttpRequest request, CompletableFuture<HttpResponse> result, AtomicBoolean ended) {
        try {
            HttpResponse response = transport.send(request);
            ended.set(true);
            if (!result.complete(response) && response.isStreamed()) {
                response.getBody().close(); // given up while it came
            }
        } catch (RuntimeException | IOException | Error e) {
            ended.set(true);
            result.completeExceptionally(e);
        }
    }
}
