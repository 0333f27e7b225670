package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;
import dev.sdkwright.core.http.StreamedBody;
import dev.sdkwright.core.invoker.SyncInvoker;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.retry.backoff.BackoffStrategy;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls whose bodies are streams: signed, seen by listeners, and made again where that is possible. */
class StreamedCallTest {

    private static final byte[] BYTES = "{\"a\":\"text\"}".getBytes(StandardCharsets.UTF_8);

    private StandInServer server;

    @BeforeEach
    void start() {
        server = StandInServer.start().always(Reply.json(200, "{}"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static final class Upload extends HttpRequestDef<StreamedBody, Integer> {

        Upload(String contentType) {
            super("upload", HttpMethod.PUT, "/v2/{project_id}/objects", contentType);
        }

        @Override
        public void writeRequest(StreamedBody request, RequestWriter out) {
            out.streamedBody(request);
        }

        @Override
        public Integer readResponse(ResponseReader in) {
            return in.status();
        }
    }

    private static StreamedBody once() {
        return StreamedBody.once(new ByteArrayInputStream(BYTES), BYTES.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/xml", "text/plain", "application/octet-stream"})
    void aStreamIsSentWholeWhateverItIsCalledAndItsSignatureHolds(String contentType) {
        List<String> seen = new ArrayList<>();
        HttpConfig config = new HttpConfig().addHttpListener(HttpListener.forRequestListener(
                event -> seen.add(event.body().orElse("unread"))));
        try (HcClient client = SampleOperation.client(server.endpoint(), config)) {
            assertThat(client.syncInvokeHttp(once(), new Upload(contentType))).isEqualTo(200);
        }
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.body()).isEqualTo(BYTES);
        assertThat(sent.header("X-Sdk-Content-Sha256")).isEqualTo("UNSIGNED-PAYLOAD");
        new SignatureVerifier(SampleOperation.AK, SampleOperation.SK).verify(sent);
        assertThat(seen).containsExactly("unread");
    }

    @Test
    void whatCanBeReadAgainIsSentAgain() {
        server.next(Reply.json(503, "{}"));
        try (HcClient client = SampleOperation.client(server)) {
            new SyncInvoker<>(StreamedBody.of(BYTES), new Upload("text/plain"), client)
                    .withRetry(2, (status, failure) -> failure != null, BackoffStrategy.NO_BACKOFF).invoke();
        }
        assertThat(server.requests()).hasSize(2).allSatisfy(sent -> assertThat(sent.body()).isEqualTo(BYTES));
    }

    @Test
    void whatCannotBeReadAgainIsSentOnceWhateverTheCallerAsksFor() {
        server.always(Reply.json(503, "{}"));
        try (HcClient client = SampleOperation.client(server).withRetryPolicy(RetryPolicy.standard())) {
            assertThatThrownBy(() -> client.syncInvokeHttp(once(), new Upload("text/plain")))
                    .isInstanceOf(ServerResponseException.class);
            assertThatThrownBy(() -> new SyncInvoker<>(once(), new Upload("text/plain"), client)
                    .withRetry(2, (status, failure) -> failure != null, BackoffStrategy.NO_BACKOFF).invoke())
                    .isInstanceOf(ServerResponseException.class);
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aStreamThatWasSentBeforeIsRefusedWithAReason() {
        StreamedBody body = once();
        try (HcClient client = SampleOperation.client(server)) {
            client.syncInvokeHttp(body, new Upload("text/plain"));
            assertThatThrownBy(() -> client.syncInvokeHttp(body, new Upload("text/plain")))
                    .hasStackTraceContaining("the stream was sent before and cannot be read again");
        }
    }
}
