package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.impl.DefaultHttpClient;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the transport sends and reads when nothing goes wrong, and how connections serve again. */
class TransportTest {

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

    private HttpResponse get() {
        return client.syncInvokeHttp(to(HttpMethod.GET).build());
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodIsSent(HttpMethod method) throws Exception {
        server.always(Reply.raw(ascii("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")));
        for (Way way : Way.values()) {
            assertThat(way.send(client, to(method).build()).getStatusCode()).isEqualTo(200);
            assertThat(server.takeRequest().requestLine()).isEqualTo(method + " /x HTTP/1.1");
        }
    }

    @Test
    void aMethodThatIsNotListedIsSentAsItIsCalled() throws Exception {
        server.always(Reply.raw(ascii("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")));
        for (Way way : Way.values()) {
            way.send(client, to(HttpMethod.GET).withMethodName("PROPFIND").build().builder().build());
            assertThat(server.takeRequest().requestLine()).isEqualTo("PROPFIND /x HTTP/1.1");
        }
        assertThat(to(HttpMethod.GET).withMethodName("PROPFIND").build().getMethod()).isEqualTo(HttpMethod.OTHER);
        assertThat(to(HttpMethod.GET).withMethodName("get").build().getMethod()).isEqualTo(HttpMethod.OTHER);
        assertThat(to(HttpMethod.POST).withMethodName("GET").build().getMethod()).isEqualTo(HttpMethod.GET);
        assertThatThrownBy(() -> to(HttpMethod.GET).withMethodName("A /y HTTP/1.1\r\nX: y"))
                .isInstanceOf(SdkException.class).hasMessageStartingWith("the method is empty or has a character");
    }

    @ParameterizedTest
    @CsvSource({"GET,", "HEAD,", "DELETE,", "OPTIONS,", "TRACE,", "POST,0", "PUT,0", "PATCH,0"})
    void onlyMethodsThatExpectABodySayThatThereIsNone(HttpMethod method, String length) {
        server.always(Reply.of(200, ""));
        client.syncInvokeHttp(to(method).build());
        assertThat(server.takeRequest().header("Content-Length")).isEqualTo(length);
    }

    @ParameterizedTest
    @EnumSource
    void theCallerMaySayWhichHostIsMeant(Way way) throws Exception {
        server.always(Reply.json(200, "{}"));
        way.send(client, to(HttpMethod.GET).setHeader("Host", "another.example").build());
        assertThat(server.takeRequest().header("Host")).isEqualTo("another.example");
        way.send(client, to(HttpMethod.GET).build());
        assertThat(server.takeRequest().header("Host")).isEqualTo(server.authority());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello",
        "HTTP/1.1 200\r\nContent-Length: 5, 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nX-Folded: a\r\n b\r\nContent-Length:\t5 \r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3;name=value\r\nhel\r\n02\r\nlo\r\n0\r\nX-Late: 1\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n"
                + "Content-Length: 5\r\n\r\nhello"
    })
    void anAnswerIsReadAndItsConnectionServesAgain(String answer) {
        server.always(Reply.raw(ascii(answer)));
        for (int i = 0; i < 3; i++) {
            assertThat(get().getBodyAsString()).isEqualTo("hello");
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HTTP/1.1 200 OK\r\n\r\nhello",
        "HTTP/1.0 200 OK\r\n\r\nhello",
        "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more"
    })
    void anAnswerIsReadAndItsConnectionEnds(String answer) {
        server.always(Reply.rawThenClose(answer));
        for (int i = 0; i < 3; i++) {
            assertThat(get().getBodyAsString()).isEqualTo("hello");
        }
        assertThat(server.connections()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"HEAD,200", "GET,204", "GET,304"})
    void whereNoBodyCanBeNoneIsWaitedFor(HttpMethod method, int status) throws Exception {
        String length = status == 204 ? "" : "Content-Length: 5\r\nContent-Encoding: gzip\r\n";
        server.always(Reply.raw(ascii("HTTP/1.1 " + status + " Status\r\n" + length + "\r\n")));
        for (Way way : Way.values()) {
            HttpResponse response = way.send(client, to(method).build());
            assertThat(response.getStatusCode()).isEqualTo(status);
            assertThat(response.getBodyAsBytes()).isEmpty();
            assertThat(way.send(client, to(method).build()).getStatusCode()).isEqualTo(status);
        }
        assertThat(server.connections()).as("one for each way at most").isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deflateIsReadWithAndWithoutItsWrapper(boolean bare) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(6, bare))) {
            out.write(ascii("{\"name\":\"n\"}"));
        }
        server.always(Reply.of(200, bytes.toByteArray(), "Content-Encoding: deflate"));
        for (Way way : Way.values()) {
            assertThat(way.send(client, to(HttpMethod.GET).build()).getBodyAsString()).isEqualTo("{\"name\":\"n\"}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorThatUnfoldsWithoutEndIsKeptAsFarAsItMatters(Way way) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[20_000_000]);
        }
        server.always(Reply.of(500, bytes.toByteArray(), "Content-Encoding: gzip"));
        assertThat(way.send(client, to(HttpMethod.GET).build()).getBodyAsBytes()).hasSize(1 << 20);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyStreamGivesItsConnectionBack(Way way) throws Exception {
        server.always(Reply.of(200, ""));
        for (int i = 0; i < 3; i++) {
            HttpResponse response = way.send(client, to(HttpMethod.GET).withStreamedResponse().build());
            assertThat(response.isStreamed()).isTrue();
            assertThat(response.getBody().read()).isEqualTo(-1);
            response.getBody().close();
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void headersAreFoundInAnySpelling() {
        server.always(Reply.of(200, "", "x-REQUEST-id: r", "Set-Cookie: a", "Set-Cookie: b"));
        HttpResponse response = get();
        assertThat(response.getHeader("X-Request-Id")).isEqualTo("r");
        assertThat(response.getHeaders().get("set-cookie")).containsExactly("a", "b");
    }

    @Test
    void aConnectionThatTheServerClosedIsNotUsed() {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        server.next((request, connection) -> {
            Reply.json(200, "{}").answer(request, connection);
            connection.close();
            closed.complete(null);
        }).always(Reply.json(200, "{}"));
        get();
        closed.join();
        client.syncInvokeHttp(to(HttpMethod.POST).withBody(ascii("b")).build());
        assertThat(server.requests()).hasSize(2);
        assertThat(server.connections()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyAskedForIsNotTakenForAnAnswer(Way way) throws Exception {
        Reply hello = Reply.raw(ascii("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"));
        Socket[] first = new Socket[1];
        server.next((request, connection) -> {
            first[0] = connection;
            hello.answer(request, connection);
        }).always(hello);
        assertThat(way.send(client, to(HttpMethod.GET).build()).getBodyAsString()).isEqualTo("hello");
        Reply.raw(ascii("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil")).answer(null, first[0]);
        assertThat(way.send(client, to(HttpMethod.GET).build()).getBodyAsString()).isEqualTo("hello");
    }

    @ParameterizedTest
    @CsvSource({"GET,true", "HEAD,true", "OPTIONS,true", "PUT,false", "DELETE,false", "POST,false", "PATCH,false",
        "QUERY,true", "OTHER,false"})
    void onlyWhatChangesNothingIsSentAgainWhenAUsedConnectionDies(HttpMethod method, boolean again) {
        server.next(Reply.json(200, "{}")).next(Reply.reset()).always(Reply.raw(ascii("HTTP/1.1 204 No\r\n\r\n")));
        get();
        if (again) {
            assertThat(client.syncInvokeHttp(to(method).build()).getStatusCode()).isEqualTo(204);
        } else {
            assertThatThrownBy(() -> client.syncInvokeHttp(to(method).build()))
                    .isInstanceOf(ConnectionException.class);
        }
        assertThat(server.requests()).hasSize(again ? 3 : 2);
    }

    @Test
    void nothingIsSentAgainOnceAnAnswerHasBegun() {
        server.next(Reply.json(200, "{}")).always(Reply.rawThenClose("HTTP/1.1 200 OK\r\nContent-Le"));
        get();
        assertThatThrownBy(this::get).isInstanceOf(ConnectionException.class);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anIpv6AddressStandsInBrackets() throws Exception {
        ServerSocket listener;
        try {
            listener = new ServerSocket(0, 1, InetAddress.getByName("::1"));
        } catch (IOException e) {
            assumeThat(false).as("this machine has no IPv6: " + e).isTrue();
            return;
        }
        try (listener) {
            CompletableFuture<String> host = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = listener.accept()) {
                    byte[] head = new byte[2000];
                    int count = socket.getInputStream().read(head);
                    Reply.json(200, "{}").answer(null, socket);
                    return new String(head, 0, count, StandardCharsets.US_ASCII);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            String endpoint = "http://[::1]:" + listener.getLocalPort();
            client.syncInvokeHttp(HttpRequest.newBuilder().withEndpoint(endpoint).withPath("/x").build());
            assertThat(host.join()).contains("Host: [::1]:" + listener.getLocalPort() + "\r\n");
        }
    }

    @Test
    void eachAddressOfAHostIsTried() {
        server.always(Reply.json(200, "{}"));
        HttpRequest request = HttpRequest.newBuilder().withEndpoint("http://localhost:" + server.port())
                .withPath("/x").build();
        assertThat(client.syncInvokeHttp(request).getStatusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://", "http://:80", "http://host:", "http://host:x", "http://host:65536", "http://[::1", "http://a b",
        "http://a\u0000b", "ftp://host", "host"
    })
    void anEndpointThatIsNoneIsRefused(String endpoint) {
        HttpRequest request = HttpRequest.newBuilder().withEndpoint(endpoint).withPath("/x").build();
        for (Way way : Way.values()) {
            assertThatThrownBy(() -> way.send(client, request))
                    .isInstanceOf(SdkException.class);
        }
    }

    @Test
    void closingLeavesNoConnectionAndNoThread() throws Exception {
        server.always(Reply.json(200, "{}"));
        for (Way way : Way.values()) {
            way.send(client, to(HttpMethod.GET).build());
        }
        client.close();
        client.close();
        if (Runtime.version().feature() >= 21) { // before, the JDK's own transport ends when it is no longer referenced
            server.awaitNoConnection();
        }
    }

    @Test
    void closingEndsIdleConnections() {
        server.always(Reply.json(200, "{}"));
        get();
        client.close();
        server.awaitNoConnection();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
