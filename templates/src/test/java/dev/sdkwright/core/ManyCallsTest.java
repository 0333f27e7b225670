package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.core.testing.TestCertificate;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many calls at once on one client. */
class ManyCallsTest {

    private static final int CALLS = 10_000;
    private static final int THREADS = 64;

    /** More than a JVM adds carriers for virtual threads that are pinned to theirs. */
    private static final int AT_ONCE = 300;

    @TempDir
    Path folder;

    /** Calls of both ways, with and without a body, that are answered in all the ways of HTTP, a tenth with an error. */
    @Test
    void noneIsLostAndNoneIsDoubled() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (StandInServer server = StandInServer.start().always(ManyCallsTest::answer);
                HcClient client = SampleOperation.client(server)) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                int number = i;
                calls.add(threads.submit(() -> {
                    call(client, number);
                    return null;
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
            Map<String, Integer> seen = new HashMap<>();
            for (RecordedRequest sent : server.requests()) {
                seen.merge(id(sent), 1, Integer::sum);
            }
            assertThat(seen).hasSize(CALLS).allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1));
            assertThat(server.connections()).as("connections serve again").isLessThan(CALLS / 2);
            SignatureVerifier verifier = new SignatureVerifier(SampleOperation.AK, SampleOperation.SK);
            server.requests().stream().limit(100).forEach(verifier::verify);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void call(HcClient client, int number) throws Exception {
        SampleOperation.Request request = new SampleOperation.Request();
        request.instanceId = "call-" + number;
        Way way = number % 3 == 0 ? Way.NOT_WAITING : Way.WAITING;
        SampleOperation operation = number % 2 == 0 ? SampleOperation.LIST : SampleOperation.POST;
        request.body = operation == SampleOperation.POST ? new SampleOperation.Body("b" + number) : null;
        if (number % 10 == 0) {
            assertThatThrownBy(() -> way.call(client, request, operation))
                    .isInstanceOf(ServerResponseException.class).hasMessage("call-" + number);
        } else {
            assertThat(way.call(client, request, operation).name).isEqualTo("call-" + number);
        }
    }

    private static void answer(RecordedRequest request, Socket connection) throws IOException {
        String id = id(request);
        int number = Integer.parseInt(id.substring("call-".length()));
        String body = "{\"name\":\"" + id + "\"}";
        Reply reply = switch (number % 10) {
            case 0 -> Reply.json(500, "{\"error_code\":\"E\",\"error_msg\":\"" + id + "\"}");
            case 1, 2 -> Reply.raw(("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            case 3 -> Reply.rawThenClose("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body);
            case 4 -> Reply.raw(("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            default -> Reply.json(200, body);
        };
        reply.answer(request, connection);
    }

    private static String id(RecordedRequest request) {
        int start = request.target().indexOf("call-");
        int end = request.target().indexOf('/', start);
        return request.target().substring(start, end < 0 ? request.target().length() : end);
    }

    @Test
    void virtualThreadsAreNotPinnedWhileTheyWait() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "this JVM has no virtual threads");
        TestCertificate certificate = TestCertificate.create(folder, "ip:127.0.0.1");
        HttpConfig config = new HttpConfig().withX509TrustManager(certificate.trust());
        try (StandInServer server = StandInServer.start()) {
            waitTogether(server, config, AT_ONCE);
        }
        try (StandInServer server = StandInServer.start(certificate.serverSockets(), "https")) {
            waitTogether(server, config, THREADS);
        }
    }

    /** No call is answered before all are there: it would take for ever if waiting kept a carrier. */
    private static void waitTogether(StandInServer server, HttpConfig config, int count) throws Exception {
        CountDownLatch arrived = new CountDownLatch(count);
        server.always((request, connection) -> {
            arrived.countDown();
            try {
                arrived.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            Reply.json(200, "{\"name\":\"n\"}").answer(request, connection);
        });
        ExecutorService threads =
                (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (HcClient client = SampleOperation.client(server.endpoint(), config)) {
            List<Future<String>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                calls.add(threads.submit(
                        () -> client.syncInvokeHttp(new SampleOperation.Request(), SampleOperation.LIST).name));
            }
            for (Future<String> call : calls) {
                assertThat(call.get()).isEqualTo("n");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
