package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.invoker.AsyncInvoker;
import dev.sdkwright.core.invoker.BaseInvoker;
import dev.sdkwright.core.invoker.SyncInvoker;
import dev.sdkwright.core.retry.RetryContext;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.retry.backoff.BackoffStrategy;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an invoker makes its call again: as its caller says, in place of the client's policy. No test waits. */
class InvokerRetryTest {

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

    private SyncInvoker<SampleOperation.Request, SampleOperation.Response> invoker() {
        return new SyncInvoker<>(request, SampleOperation.LIST, client);
    }

    private AsyncInvoker<SampleOperation.Request, SampleOperation.Response> asyncInvoker() {
        return new AsyncInvoker<>(request, SampleOperation.LIST, client);
    }

    @Test
    void anInvokerTriesAsOftenAsItsCallerSaysWhateverTheMethod() {
        server.always(Reply.close());
        SyncInvoker<SampleOperation.Request, SampleOperation.Response> post =
                new SyncInvoker<>(request, SampleOperation.POST, client).retryTimes(4)
                        .retryCondition(BaseInvoker.defaultRetryCondition())
                        .backoffStrategy(BackoffStrategy.NO_BACKOFF);
        assertThatThrownBy(post::invoke).isInstanceOf(ConnectionException.class);
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void anInvokerNeedsANumberAndACondition() {
        server.always(BUSY);
        assertThatThrownBy(() -> invoker().retryTimes(3).invoke()).isInstanceOf(ServerResponseException.class);
        assertThatThrownBy(() -> invoker().retryCondition((r, e) -> true).invoke())
                .isInstanceOf(ServerResponseException.class);
        assertThat(server.requests()).hasSize(2);
        assertThatThrownBy(() -> invoker().retryTimes(31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invoker().retryTimes(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInvokerDecidesInPlaceOfThePolicy() {
        client.withRetryPolicy(RetryPolicy.standard());
        server.always(BUSY);
        assertThatThrownBy(() -> invoker().retryTimes(0).invoke()).isInstanceOf(ServerResponseException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aConditionAlsoSeesSuccesses() {
        server.next(Reply.json(200, "{}")).next(Reply.json(200, "{}")).always(OK);
        SampleOperation.Response response = invoker()
                .withRetry(5, (answer, failure) -> answer != null && answer.name == null, BackoffStrategy.NO_BACKOFF)
                .invoke();
        assertThat(response.name).isEqualTo("n");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void theDefaultConditionHoldsForFailedConnectionsOnly() {
        assertThat(BaseInvoker.defaultRetryCondition().apply(null, new ConnectionException("x"))).isTrue();
        assertThat(BaseInvoker.defaultRetryCondition().apply(null, new CallTimeoutException("x"))).isFalse();
        assertThat(BaseInvoker.defaultRetryCondition().apply("answer", null)).isFalse();
    }

    @Test
    void aStrategyIsAskedWithTheNumberOfTheAttemptInBothWays() throws Exception {
        for (boolean async : new boolean[] {false, true}) {
            Recorder recorder = new Recorder();
            server.always(BUSY);
            if (async) {
                assertThat(asyncInvoker().withRetry(3, (r, e) -> true, recorder).invoke())
                        .failsWithin(1, TimeUnit.MINUTES);
            } else {
                catchThrowable(() -> invoker().withRetry(3, (r, e) -> true, recorder).invoke());
            }
            assertThat(recorder.asked).containsExactly("0 after 503", "1 after 503", "2 after 503");
        }
    }

    @Test
    void withoutAStrategyTheServersWordCountsUpToAMinute() {
        server.next(Reply.of(503, "", "Retry-After: 60")).next(Reply.of(503, "", "Retry-After: 61")).always(OK);
        assertThatThrownBy(() -> invoker().withRetry(5, (r, e) -> true).invoke())
                .isInstanceOf(ServerResponseException.class);
        assertThat(timer.waits()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void aConditionThatThrowsEndsTheCallWithWhatItThrew() {
        server.always(BUSY);
        IllegalStateException thrown = new IllegalStateException("mine");
        assertThatThrownBy(() -> invoker().withRetry(3, (r, e) -> {
            throw thrown;
        }).invoke()).isSameAs(thrown);
        CompletableFuture<SampleOperation.Response> call = asyncInvoker().withRetry(3, (r, e) -> {
            throw thrown;
        }).invoke();
        assertThat(call).failsWithin(1, TimeUnit.MINUTES).withThrowableThat().withCause(thrown);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anAsynchronousCallIsMadeAgainOnItsExecutor() {
        AtomicInteger tasks = new AtomicInteger();
        ExecutorService own = Executors.newCachedThreadPool(work -> {
            tasks.incrementAndGet();
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        try (HcClient other = SampleOperation.client(server.endpoint(), new HttpConfig().withExecutorService(own))) {
            other.withRetryTimer(timer);
            server.next(BUSY).always(OK);
            assertThat(new AsyncInvoker<>(request, SampleOperation.LIST, other)
                    .withRetry(1, (r, e) -> e != null).invoke().join().name).isEqualTo("n");
            assertThat(tasks.get()).isPositive();
        } finally {
            own.shutdown();
        }
    }

    private static final class Recorder implements BackoffStrategy {
        private final List<String> asked = new ArrayList<>();

        @Override
        public <S> long computeDelayBeforeNextRetry(RetryContext<S> context) {
            asked.add(context.getRetriesAttempted() + " after " + context.getStatusCode());
            return 0;
        }

        @Override
        public long computeDelayBeforeNextRetry(int retriesAttempted) {
            throw new AssertionError("the form without the context");
        }
    }
}
