package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.HostUnreachableException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several endpoints: a call goes on to the next one where nothing of it was sent. */
class FailoverTest {

    private static final int THREADS = 8;
    private static final int CALLS = 40;
    private static final Reply OK = Reply.json(200, "{\"name\":\"n\"}");

    private final String refusing = "http://127.0.0.1:" + StandInServer.closedPort();
    private StandInServer server;

    @BeforeEach
    void start() {
        server = StandInServer.start().always(OK);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static HcClient client(String... endpoints) {
        return new HcClient(new HttpConfig()).withEndpoints(List.of(endpoints))
                .withCredential(SampleOperation.credentials());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void goesOnWhereTheConnectionIsRefused(Way way) throws Exception {
        try (HcClient client = client(refusing, server.endpoint())) {
            for (SampleOperation operation : List.of(SampleOperation.LIST, SampleOperation.POST)) {
                assertThat(way.call(client, operation).name).isEqualTo("n");
                new SignatureVerifier(SampleOperation.AK, SampleOperation.SK).verify(server.takeRequest());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void goesOnWhereTheHostIsNotKnown(Way way) throws Exception {
        try (HcClient client = client("http://no-such-host.invalid", server.endpoint())) {
            assertThat(way.call(client, SampleOperation.LIST).name).isEqualTo("n");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void staysWhereTheRequestMayHaveArrived(Way way) {
        try (StandInServer other = StandInServer.start().always(OK);
                HcClient client = client(server.endpoint(), other.endpoint())) {
            for (Reply reply : List.of(Reply.json(503, "{}"), Reply.close(), Reply.cutOff(200, "{", 9))) {
                int before = server.requests().size();
                server.always(reply);
                assertThat(catchThrowable(() -> way.call(client, SampleOperation.POST)))
                        .isInstanceOfAny(ServerResponseException.class, ConnectionException.class);
                assertThat(server.requests()).hasSize(before + 1);
            }
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void tellsOfAllWhenNoneIsReached(Way way) {
        String second = "http://127.0.0.1:" + StandInServer.closedPort();
        try (HcClient client = client(refusing, second)) {
            for (int i = 0; i < 2; i++) {
                Throwable failure = catchThrowable(() -> way.call(client, SampleOperation.LIST));
                assertThat(failure).isInstanceOf(ConnectionException.class).hasMessageContaining(second.substring(7));
                assertThat(failure.getSuppressed()).hasSize(1);
                assertThat(failure.getSuppressed()[0]).hasMessageContaining(refusing.substring(7));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void beginsWhereItLastSucceeded(Way way) throws Exception {
        Unknown transport = new Unknown("a.example");
        try (HcClient client = new HcClient(new HttpConfig(), transport)
                .withEndpoints(List.of("https://a.example", "https://b.example", "https://c.example"))
                .withCredential(SampleOperation.credentials())) {
            way.call(client, SampleOperation.LIST);
            way.call(client, SampleOperation.LIST);
            transport.unknown = "b.example";
            way.call(client, SampleOperation.LIST);
            assertThat(transport.asked).containsExactly("a.example", "b.example", "b.example", "b.example", "c.example");
        }
    }

    @Test
    void manyThreadsLoseNoCall() throws Exception {
        Unknown transport = new Unknown("a.example");
        try (HcClient client = new HcClient(new HttpConfig(), transport)
                .withEndpoints(List.of("https://a.example", "https://a.example", "https://c.example"))
                .withCredential(SampleOperation.credentials())) {
            CountDownLatch together = new CountDownLatch(THREADS);
            AtomicInteger answered = new AtomicInteger();
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Way way = Way.values()[i % 2];
                work.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    for (int call = 0; call < CALLS; call++) {
                        way.call(client, SampleOperation.LIST);
                        answered.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> each : work) {
                each.get(1, TimeUnit.MINUTES);
            }
            threads.shutdown();
            assertThat(answered).hasValue(THREADS * CALLS);
        }
    }

    /** Knows all hosts but one, and answers for them. */
    private static final class Unknown implements HttpClient {

        private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
        private volatile String unknown;

        Unknown(String unknown) {
            this.unknown = unknown;
        }

        @Override
        public HttpResponse syncInvokeHttp(HttpRequest request) {
            asked.add(request.getAuthority());
            if (request.getAuthority().equals(unknown)) {
                throw new HostUnreachableException("host " + unknown + " is not known");
            }
            return new CannedResponse(200, "{\"name\":\"n\"}");
        }

        @Override
        public CompletableFuture<HttpResponse> asyncInvokeHttp(HttpRequest request) {
            try {
                return CompletableFuture.completedFuture(syncInvokeHttp(request));
            } catch (SdkException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }
}
