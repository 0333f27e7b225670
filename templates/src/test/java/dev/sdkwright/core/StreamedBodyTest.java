package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.http.StreamedBody;
import dev.sdkwright.core.impl.DefaultHttpClient;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that are read while they are sent or after the answer has begun, waiting and not waiting. */
class StreamedBodyTest {

    private static final byte[] BYTES = "a body that is sent as a stream".getBytes(StandardCharsets.UTF_8);

    private StandInServer server;
    private DefaultHttpClient client;

    @BeforeEach
    void start() {
        server = StandInServer.start();
        client = new DefaultHttpClient(new HttpConfig());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private HttpRequestBuilder to(HttpMethod method) {
        return HttpRequest.newBuilder().withEndpoint(server.endpoint()).withPath("/x").withMethod(method);
    }

    private HttpRequest download() {
        return to(HttpMethod.GET).withStreamedResponse().build();
    }

    @ParameterizedTest
    @EnumSource
    void aBodyOfKnownLengthIsSentWithIt(Way way) throws Exception {
        server.always(Reply.json(200, "{}"));
        StreamedBody body = StreamedBody.once(new ByteArrayInputStream(BYTES), BYTES.length);
        way.send(client, to(HttpMethod.POST).withStreamedBody(body).build());
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.body()).isEqualTo(BYTES);
        assertThat(sent.header("Content-Length")).isEqualTo(String.valueOf(BYTES.length));
        assertThat(sent.header("Transfer-Encoding")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aBodyOfUnknownLengthIsSentInChunks(Way way) throws Exception {
        server.always(Reply.json(200, "{}"));
        StreamedBody body = StreamedBody.once(new ByteArrayInputStream(BYTES), StreamedBody.UNKNOWN);
        way.send(client, to(HttpMethod.PUT).withStreamedBody(body).build());
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.body()).isEqualTo(BYTES);
        assertThat(sent.header("Content-Length")).isNull();
        assertThat(sent.header("Transfer-Encoding")).isEqualTo("chunked");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyStreamIsAnEmptyBody(Way way) throws Exception {
        server.always(Reply.json(200, "{}"));
        way.send(client, to(HttpMethod.POST)
                .withStreamedBody(StreamedBody.once(InputStream.nullInputStream(), 0)).build());
        assertThat(server.takeRequest().body()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatCannotBeReadFailsTheCall(Way way) {
        server.always(Reply.json(200, "{}"));
        StreamedBody body = StreamedBody.once(new ByteArrayInputStream(BYTES), BYTES.length);
        assertThatThrownBy(() -> {
            body.open().close();
            way.send(client, to(HttpMethod.POST).withStreamedBody(body).build());
        }).isInstanceOf(SdkException.class).rootCause().hasMessageContaining("sent before");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aStreamOfAnotherLengthThanItSaysFailsTheCall(Way way) {
        server.always(Reply.json(200, "{}"));
        StreamedBody shorter = StreamedBody.once(new ByteArrayInputStream(BYTES), BYTES.length + 5);
        assertThatThrownBy(() -> way.send(client, to(HttpMethod.POST).withStreamedBody(shorter).build()))
                .isInstanceOf(SdkException.class);
        StreamedBody longer = StreamedBody.once(new ByteArrayInputStream(BYTES), BYTES.length - 5);
        assertThatThrownBy(() -> way.send(client, to(HttpMethod.POST).withStreamedBody(longer).build()))
                .isInstanceOf(SdkException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerCanBeReadBeforeItIsComplete(Way way) throws Exception {
        CountDownLatch firstRead = new CountDownLatch(1);
        server.always((request, connection) -> {
            Reply.raw(text("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234")).answer(request, connection);
            await(firstRead);
            Reply.raw(text("56789")).answer(request, connection);
        });
        HttpResponse response = way.send(client, download());
        assertThat(response.isStreamed()).isTrue();
        assertThat(response.getContentLength()).isEqualTo(10);
        try (InputStream in = response.getBody()) {
            assertThat(in.readNBytes(5)).asString().isEqualTo("01234");
            firstRead.countDown();
            assertThat(in.readAllBytes()).asString().isEqualTo("56789");
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThatThrownBy(response::getBodyAsBytes).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamedAnswerIsDecoded(Way way) throws Exception {
        server.always(Reply.of(200, zipped(), "Content-Encoding: gzip"));
        try (InputStream in = way.send(client, download()).getBody()) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatIsCutOffSaysSo(Way way) throws Exception {
        server.next(Reply.cutOff(200, "0123", 10));
        try (InputStream in = way.send(client, download()).getBody()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
        byte[] half = Arrays.copyOf(zipped(), 20);
        server.next(Reply.of(200, half, "Content-Encoding: gzip"));
        try (InputStream in = way.send(client, download()).getBody()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorIsHeldAsBytes(Way way) throws Exception {
        server.always(Reply.json(404, "{\"code\":\"C\"}"));
        HttpResponse response = way.send(client, download());
        assertThat(response.isStreamed()).isFalse();
        assertThat(response.getBodyAsString()).isEqualTo("{\"code\":\"C\"}");
    }

    @ParameterizedTest
    @EnumSource
    void anErrorWithoutEndIsHeldAsFarAsItMatters(Way way) throws Exception {
        server.always((request, connection) -> {
            Reply.raw(text("HTTP/1.1 500 No\r\nContent-Length: 99999999999\r\n\r\n")).answer(request, connection);
            byte[] part = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            while (true) { // ends by the exception that writing to a closed connection throws
                connection.getOutputStream().write(part);
            }
        });
        HttpResponse response = way.send(client, download());
        assertThat(response.getBodyAsBytes()).hasSize(1 << 20).containsOnly('x');
    }

    @ParameterizedTest
    @EnumSource
    void closingAStreamGivesUpTheConnection(Way way) throws Exception {
        CompletableFuture<Void> gone = new CompletableFuture<>();
        server.always((request, connection) -> {
            Reply.stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n01234").answer(request, connection);
            gone.complete(null);
        });
        way.send(client, download()).getBody().close();
        gone.join(); // the server sees the connection end
    }

    @ParameterizedTest
    @EnumSource
    void closingTheClientEndsItsStreams(Way way) throws Exception {
        server.always(Reply.stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n01234"));
        InputStream in = way.send(client, download()).getBody();
        assertThat(in.readNBytes(5)).hasSize(5);
        client.close();
        assertThatThrownBy(in::read).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatStallsEndsInTime(Way way) throws Exception {
        server.always(Reply.stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n01234"));
        try (DefaultHttpClient impatient = new DefaultHttpClient(new HttpConfig().withReadTimeout(1));
                InputStream in = way.send(impatient, download()).getBody()) {
            assertThat(in.readNBytes(5)).hasSize(5);
            assertThatThrownBy(in::read).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(BYTES);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
