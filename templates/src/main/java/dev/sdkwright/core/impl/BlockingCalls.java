package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers to come over sockets, for each of which a thread of the client waits: a virtual one where there are such. */
final class BlockingCalls {

    private final SocketTransport transport;
    private final ExecutorService waiting;

    /** Null where it is the thread that waited. */
    private final Executor following;

    /**
     * @param waiting runs what waits
     * @param following runs what happens when an answer arrives; null for the thread that waited for it
     */
    BlockingCalls(SocketTransport transport, ExecutorService waiting, Executor following) {
        this.transport = transport;
        this.waiting = waiting;
        this.following = following;
    }

    CompletableFuture<HttpResponse> send(HttpRequest request) {
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        AtomicBoolean ended = new AtomicBoolean();
        Future<?> task;
        try {
            task = waiting.submit(() -> send(request, result, ended));
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
        HttpResponse response;
        try {
            response = transport.send(request);
        } catch (RuntimeException | Error e) {
            ended.set(true);
            follow(() -> result.completeExceptionally(e));
            return;
        }
        ended.set(true);
        follow(() -> {
            if (!result.complete(response) && response.isStreamed()) {
                close(response); // given up while it came
            }
        });
    }

    private void follow(Runnable work) {
        try {
            if (following == null) {
                work.run();
            } else {
                following.execute(work);
            }
        } catch (RejectedExecutionException e) {
            work.run();
        }
    }

    private static void close(HttpResponse response) {
        try {
            response.getBody().close();
        } catch (IOException e) {
            // It is over either way.
        }
    }
}
