package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ClientRequestException;
import dev.sdkwright.core.invoker.AsyncInvoker;
import dev.sdkwright.core.invoker.SyncInvoker;
import dev.sdkwright.core.retry.backoff.BackoffStrategy;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an answer says beside its body, and what one call says beside its request. */
class RawAccessTest {

    private static final Reply ANSWER = Reply.of(202, "{\"name\":\"n\"}", "Content-Type: application/json",
            "X-Request-Id: r-1", "X-Parts: a", "X-Parts: b");

    private final SampleOperation.Request request = new SampleOperation.Request();
    private StandInServer server;
    private HcClient client;

    @BeforeEach
    void start() {
        server = StandInServer.start().always(ANSWER);
        client = SampleOperation.client(server);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private SyncInvoker<SampleOperation.Request, SampleOperation.Response> invoker() {
        return new SyncInvoker<>(request, SampleOperation.LIST, client);
    }

    private static void isWhole(ApiResponse<SampleOperation.Response> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(202);
        assertThat(answer.getRequestId()).isEqualTo("r-1");
        assertThat(answer.getHeader("x-parts")).isEqualTo("a");
        assertThat(answer.getHeaders().get("X-PARTS")).containsExactly("a", "b");
        assertThat(answer.getHeader("X-Absent")).isNull();
        assertThat(answer.getValue().name).isEqualTo("n");
        assertThat(answer.getValue().getHttpStatusCode()).isEqualTo(202);
        assertThatThrownBy(() -> answer.getHeaders().put("a", List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSuccessfulAnswerIsGivenWithStatusHeadersAndRequestId() {
        isWhole(invoker().invokeRaw());
    }

    @Test
    void soItIsWhereNobodyWaits() {
        isWhole(new AsyncInvoker<>(request, SampleOperation.LIST, client).invokeRaw().join());
    }

    @Test
    void failuresAreTheSame() {
        server.next(Reply.json(404, "{\"error_code\":\"C\",\"error_msg\":\"M\"}"));
        assertThatThrownBy(() -> invoker().invokeRaw()).isInstanceOf(ClientRequestException.class).hasMessage("M");
    }

    @Test
    void retryConditionsSeeTheResponseObject() {
        server.next(Reply.json(200, "{\"name\":\"pending\"}"));
        ApiResponse<SampleOperation.Response> answer = invoker()
                .withRetry(3, (response, failure) -> response != null && "pending".equals(response.name),
                        BackoffStrategy.NO_BACKOFF)
                .invokeRaw();
        assertThat(answer.getValue().name).isEqualTo("n");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void queryParametersOfOneCallGoBesideThoseOfTheRequestAndAreSigned() {
        request.limit = 5;
        request.tags = List.of("x");
        invoker().addQueryParam("a b", "ü&1").addQueryParam("tags", "y/z").addQueryParam("a b", "").invoke();
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.target()).endsWith("/restores?limit=5&tags=x&tags=y%2Fz&a%20b=%C3%BC%261&a%20b=");
        new SignatureVerifier(SampleOperation.AK, SampleOperation.SK).verify(sent);
        invoker().invoke();
        assertThat(server.takeRequest().target()).as("the next call").endsWith("/restores?limit=5&tags=x");
    }

    @Test
    void oneCallMayHaveATimeOfItsOwn() {
        server.always(Reply.never());
        assertThatThrownBy(() -> invoker().callTimeout(Duration.ofMillis(100)).invoke())
                .isInstanceOf(CallTimeoutException.class);
        assertThatThrownBy(() -> invoker().callTimeout(Duration.ofMillis(100)).invokeRaw())
                .isInstanceOf(CallTimeoutException.class);
        assertThatThrownBy(() -> invoker().callTimeout(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("negative");
    }

    @Test
    void aQueryParameterWithoutAValueIsRefusedAtOnce() {
        assertThatThrownBy(() -> invoker().addQueryParam("name", null)).hasMessage("value");
    }
}
