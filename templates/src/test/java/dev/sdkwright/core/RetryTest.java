package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is made again, and after how long. No test waits: the time is the test's own. */
class RetryTest {

    private static final Reply OK = Reply.json(200, "{\"name\":\"n\"}");
    private static final Reply BUSY = Reply.json(503, "{}");

    private final FakeTimer timer = new FakeTimer();
    private final SampleOperation.Request request = new SampleOperation.Request();
    private StandInServer server;
    private HcClient client;

    @BeforeEach
    void start() {
        server = StandInServer.start();
        client = SampleOperation.client(server).withRetryTimer(timer);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void policy(RetryPolicy policy) {
        client.withRetryPolicy(policy);
    }

    private static Reply after(int status, String retryAfter) {
        return Reply.of(status, "", "Retry-After: " + retryAfter);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nothingIsMadeAgainUnlessAskedFor(Way way) {
        for (Reply reply : List.of(BUSY, after(503, "0"), Reply.of(408, ""), after(429, "0"), Reply.close())) {
            int before = server.requests().size();
            server.next(reply).always(OK);
            assertThat(catchThrowable(() -> way.call(client, SampleOperation.POST))).isInstanceOf(SdkException.class);
            assertThat(server.requests()).hasSize(before + 1);
        }
        assertThat(timer.waits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPolicyMakesCallsAgainThatMayBeRepeated(Way way) throws Exception {
        policy(RetryPolicy.standard());
        server.next(BUSY).next(Reply.json(502, "{}")).always(OK);
        assertThat(way.call(client, SampleOperation.LIST).name).isEqualTo("n");
        assertThat(server.requests()).hasSize(3);
        assertThat(timer.waits()).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
        for (RecordedRequest sent : server.requests()) {
            new SignatureVerifier(SampleOperation.AK, SampleOperation.SK).verify(sent);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPolicyEndsWithTheLastFailureThatShowsTheEarlierOnes(Way way) {
        policy(RetryPolicy.standard());
        server.next(BUSY).next(Reply.json(502, "{}")).next(Reply.json(504, "{}")).always(OK);
        ServerResponseException failure =
                catchThrowableOfType(ServerResponseException.class, () -> way.call(client, SampleOperation.LIST));
        assertThat(failure.getHttpStatusCode()).isEqualTo(504);
        ServiceResponseException second = (ServiceResponseException) failure.getSuppressed()[0];
        assertThat(second.getHttpStatusCode()).isEqualTo(502);
        assertThat(((ServiceResponseException) second.getSuppressed()[0]).getHttpStatusCode()).isEqualTo(503);
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPolicySendsNoPostTwiceUnlessToldSo(Way way) throws Exception {
        policy(RetryPolicy.standard());
        for (Reply reply : List.of(BUSY, after(429, "0"), Reply.reset())) {
            for (SampleOperation operation : List.of(SampleOperation.POST, SampleOperation.COPY)) {
                int before = server.requests().size();
                server.next(reply).always(OK);
                assertThat(catchThrowable(() -> way.call(client, operation))).isInstanceOf(SdkException.class);
                assertThat(server.requests()).hasSize(before + 1);
            }
        }
        policy(RetryPolicy.standard().withMethods(HttpMethod.POST));
        server.next(BUSY).always(OK);
        assertThat(way.call(client, SampleOperation.POST).name).isEqualTo("n");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 501})
    void whatWillNotChangeIsNotAskedAgain(int status) {
        policy(RetryPolicy.standard());
        server.next(Reply.json(status, "{}")).always(OK);
        assertThat(catchThrowable(() -> Way.WAITING.call(client, SampleOperation.LIST)))
                .isInstanceOf(ServiceResponseException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7000",
        "0, 50",
        "'Thu, 01 Jan 2026 00:00:09 GMT', 9000",
        "'Wed, 31 Dec 2025 00:00:00 GMT', 50",
        "soon, 50",
        "-1, 50",
        "20, 20000"
    })
    void waitsAsLongAsTheServerSays(String retryAfter, long millis) throws Exception {
        policy(RetryPolicy.standard());
        server.next(after(503, retryAfter)).always(OK);
        Way.WAITING.call(client, SampleOperation.LIST);
        assertThat(timer.waits()).containsExactly(Duration.ofMillis(millis));
    }

    @Test
    void aDateCountsByTheServersOwnClock() throws Exception {
        policy(RetryPolicy.standard());
        server.next(Reply.of(429, "", "Retry-After: Fri, 02 Jan 2026 10:00:03 GMT",
                "Date: Fri, 02 Jan 2026 10:00:00 GMT")).always(OK);
        Way.WAITING.call(client, SampleOperation.LIST);
        assertThat(timer.waits()).containsExactly(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "99999999999999999999", "Thu, 01 Jan 2026 00:01:00 GMT"})
    void doesNotWaitLongerThanThePolicyAllows(String retryAfter) {
        policy(RetryPolicy.standard());
        server.next(after(503, retryAfter)).always(OK);
        ServiceResponseException failure = catchThrowableOfType(
                ServiceResponseException.class, () -> Way.WAITING.call(client, SampleOperation.LIST));
        assertThat(failure.getHeaders().get("retry-after")).containsExactly(retryAfter);
        assertThat(timer.waits()).isEmpty();
    }

    @Test
    void theWaitsDoubleUpToABoundWithAShareOfChance() {
        timer.withRandom(0.999_999_9);
        policy(RetryPolicy.standard().withMaxAttempts(8).withBaseDelay(Duration.ofSeconds(1))
                .withMaxDelay(Duration.ofSeconds(10)));
        server.always(BUSY);
        catchThrowable(() -> Way.WAITING.call(client, SampleOperation.LIST));
        assertThat(timer.waits()).extracting(wait -> Math.round(wait.toNanos() / 1e9))
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L, 10L);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void noAttemptBeginsBehindTheDeadline(Way way) {
        timer.holding(Duration.ofSeconds(30));
        policy(RetryPolicy.standard().withMaxAttempts(10).withDeadline(Duration.ofSeconds(30)));
        server.next(after(503, "10")).next(after(503, "15")).next(after(503, "6")).always(OK);
        ServerResponseException failure =
                catchThrowableOfType(ServerResponseException.class, () -> way.call(client, SampleOperation.LIST));
        assertThat(failure.getHeaders().get("Retry-After")).containsExactly("6");
        assertThat(server.requests()).hasSize(3);
        assertThat(timer.waits()).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(15));
    }

    @Test
    void anAttemptUnderWayEndsAtTheDeadline() throws Exception {
        timer.holding(Duration.ofSeconds(1));
        policy(RetryPolicy.standard().withDeadline(Duration.ofSeconds(5)));
        server.next(BUSY).always(Reply.never());
        CompletableFuture<SampleOperation.Response> result = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                result.complete(Way.WAITING.call(client, SampleOperation.LIST));
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        caller.start();
        server.takeRequest();
        server.takeRequest();
        timer.pass(Duration.ofSeconds(5));
        caller.join(TimeUnit.MINUTES.toMillis(1));
        Throwable failure = catchThrowable(result::join).getCause();
        assertThat(failure).isInstanceOf(CallTimeoutException.class).hasMessageContaining("deadline of 5000 ms");
        assertThat(failure.getSuppressed()).hasOnlyElementsOfType(ServerResponseException.class).hasSize(1);
    }

    @Test
    void aBudgetKeepsAClientFromMultiplyingTheLoadOfAFailingService() throws Exception {
        policy(RetryPolicy.standard().withBudget(10).withMaxAttempts(2));
        server.always(BUSY);
        for (int i = 0; i < 5; i++) {
            catchThrowable(() -> Way.WAITING.call(client, SampleOperation.LIST));
        }
        assertThat(server.requests()).hasSize(5 + 2);
        server.always(OK);
        for (int i = 0; i < 5; i++) {
            Way.WAITING.call(client, SampleOperation.LIST);
        }
        server.next(BUSY);
        assertThat(Way.WAITING.call(client, SampleOperation.LIST).name).isEqualTo("n");
    }

    @Test
    void anInterruptedWaitEndsTheCallAndKeepsTheFlag() {
        policy(RetryPolicy.standard());
        timer.doing(() -> Thread.currentThread().interrupt());
        server.next(BUSY).always(OK);
        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> Way.WAITING.call(client, SampleOperation.LIST));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void givingUpAnAsynchronousCallEndsItsWait() {
        timer.holding(Duration.ZERO);
        policy(RetryPolicy.standard());
        server.next(BUSY).always(OK);
        CompletableFuture<SampleOperation.Response> call = client.asyncInvokeHttp(request, SampleOperation.LIST);
        server.takeRequest();
        call.cancel(true);
        timer.pass(Duration.ofHours(1));
        assertThat(call).isCancelled();
        assertThat(server.requests()).hasSize(1);
    }
}
