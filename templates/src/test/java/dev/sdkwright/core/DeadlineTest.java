package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.ConnectionTimeoutException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.exception.SslHandShakeException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The time that a whole call has, and what ends calls before their time. */
class DeadlineTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final SampleOperation.Request request = new SampleOperation.Request();
    private final FakeTimer timer = new FakeTimer();
    private StandInServer server;

    @BeforeEach
    void start() {
        server = StandInServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HcClient client(HttpConfig config) {
        return SampleOperation.client(server.endpoint(), config);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatDripsEndsWithTheCall(Way way) {
        server.always(Reply.dripAfter(HEAD + "Content-Length: 1000000\r\n\r\n"));
        try (HcClient client = client(new HttpConfig().withCallTimeout(1))) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(CallTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHeadThatDripsEndsWithTheCall(Way way) {
        server.always(Reply.dripAfter("HTTP/1.1 200 OK\r\nX-Endless: "));
        try (HcClient client = client(new HttpConfig().withCallTimeout(1))) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(CallTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatTakesNoBodyEndsWithTheCall(Way way) {
        server.whenConnected(connection -> Thread.currentThread().join()); // reads nothing, for ever
        request.body = new SampleOperation.Body("x".repeat(30_000_000));
        try (HcClient client = client(new HttpConfig().withCallTimeout(1))) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.POST))
                    .isInstanceOf(CallTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTlsHandshakeWithoutEndEndsInTime(Way way) {
        server.whenConnected(connection -> Thread.currentThread().join()); // says nothing, for ever
        HttpConfig config = new HttpConfig().withConnectionTimeout(1).withReadTimeout(2);
        try (HcClient client = SampleOperation.client("https://" + server.authority(), config)) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST)).satisfiesAnyOf(
                    e -> assertThat(e).isInstanceOf(ConnectionTimeoutException.class),
                    e -> assertThat(e).isInstanceOf(CallTimeoutException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTlsHandshakeThatDripsEndsInTime(Way way) {
        // The head of a record of 16 KiB, and then its bytes one by one.
        byte[] record = {0x16, 0x03, 0x03, 0x3F, 0x7F, 0x02, 0x00, 0x3F, 0x7B};
        server.whenConnected(connection -> Reply.dripAfter(new String(record, StandardCharsets.US_ASCII))
                .answer(null, connection));
        HttpConfig config = new HttpConfig().withConnectionTimeout(1).withReadTimeout(2);
        try (HcClient client = SampleOperation.client("https://" + server.authority(), config)) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST)).satisfiesAnyOf(
                    e -> assertThat(e).isInstanceOf(ConnectionTimeoutException.class),
                    e -> assertThat(e).isInstanceOf(CallTimeoutException.class),
                    e -> assertThat(e).isInstanceOf(SslHandShakeException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void retriesAndTheirWaitsCountTowardsTheCall(Way way) {
        server.always(Reply.of(503, "", "Retry-After: 40"));
        try (HcClient client = client(new HttpConfig().withCallTimeout(100))) {
            client.withRetryTimer(timer).withRetryPolicy(RetryPolicy.standard().withMaxAttempts(10)
                    .withMaxDelay(Duration.ofSeconds(60)));
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(ServerResponseException.class);
        }
        assertThat(timer.waits()).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(40));
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void redirectsCountTowardsTheCall(Way way) {
        server.always((sent, connection) -> {
            timer.pass(Duration.ofSeconds(4));
            Reply.of(302, "", "Location: /again").answer(sent, connection);
        });
        try (HcClient client = client(new HttpConfig().withCallTimeout(10).withAllowRedirects(true))) {
            client.withRetryTimer(timer);
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(CallTimeoutException.class);
        }
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void anInterruptEndsACallThatWaitsForItsAnswer() throws Exception {
        server.always(Reply.never());
        try (HcClient client = client(new HttpConfig())) {
            CompletableFuture<Throwable> outcome = new CompletableFuture<>();
            Thread caller = caller(client, outcome);
            server.takeRequest();
            caller.interrupt();
            assertThat(outcome.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("interrupted");
            server.awaitNoConnection();
        }
    }

    @Test
    void anInterruptEndsACallThatSends() throws Exception {
        CountDownLatch connected = new CountDownLatch(1);
        server.whenConnected(connection -> {
            connected.countDown();
            Thread.currentThread().join(); // reads nothing, for ever
        });
        request.body = new SampleOperation.Body("x".repeat(30_000_000));
        try (HcClient client = client(new HttpConfig())) {
            CompletableFuture<Throwable> outcome = new CompletableFuture<>();
            Thread caller = caller(client, outcome);
            connected.await();
            caller.interrupt();
            assertThat(outcome.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("interrupted");
        }
    }

    @Test
    void anInterruptEndsACallThatConnects() throws Exception {
        List<SocketChannel> queue = new ArrayList<>();
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 8; i++) { // more than the listener's queue holds: the next one waits
                SocketChannel waiting = SocketChannel.open();
                waiting.configureBlocking(false);
                waiting.connect(deaf.getLocalSocketAddress());
                queue.add(waiting);
            }
            String endpoint = "http://127.0.0.1:" + deaf.getLocalPort();
            try (HcClient client = SampleOperation.client(endpoint, new HttpConfig())) {
                CompletableFuture<Throwable> outcome = new CompletableFuture<>();
                caller(client, outcome).interrupt();
                assertThat(outcome.get()).isInstanceOf(ConnectionException.class).hasMessageContaining("interrupted");
            }
        } finally {
            for (SocketChannel waiting : queue) {
                waiting.close();
            }
        }
    }

    private Thread caller(HcClient client, CompletableFuture<Throwable> outcome) {
        Thread caller = new Thread(() -> {
            try {
                client.syncInvokeHttp(request, request.body == null ? SampleOperation.LIST : SampleOperation.POST);
                outcome.complete(null);
            } catch (RuntimeException e) {
                outcome.complete(Thread.interrupted() ? e : new AssertionError("the interrupt was lost", e));
            }
        });
        caller.start();
        return caller;
    }
}
