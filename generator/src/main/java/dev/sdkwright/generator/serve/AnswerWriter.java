package dev.sdkwright.generator.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends an answer, late or broken where that is wished. */
final class AnswerWriter {
    private final HttpExchange exchange;
    private final CountDownLatch closed;

    /** Who waits stops waiting when the latch is open. */
    AnswerWriter(HttpExchange exchange, CountDownLatch closed) {
        this.exchange = exchange;
        this.closed = closed;
    }

    void write(Answer answer, Wish wish) throws IOException {
        if (!wait(wish)) {
            return;
        }
        Fault fault = wish.fault().orElse(null);
        if (fault == Fault.CLOSE) {
            return;
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = fault == Fault.MALFORM ? half(answer.body()) : answer.body();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else if (fault == Fault.TRUNCATE) {
            // An answer without a body has nothing that could be cut: it gets a length that it does not keep.
            exchange.sendResponseHeaders(answer.status(), Math.max(body.length, 1));
            OutputStream out = exchange.getResponseBody();
            out.write(half(body));
            out.flush();
        } else if (body.length == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] half(byte[] body) {
        return Arrays.copyOf(body, body.length / 2);
    }

    /** Whether an answer is to be sent after all. */
    private boolean wait(Wish wish) {
        try {
            if (wish.fault().filter(fault -> fault == Fault.HANG).isPresent()) {
                closed.await();
                return false;
            }
            return wish.delay().isZero() || !closed.await(wish.delay().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
