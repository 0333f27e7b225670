package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.ConnectionTimeoutException;
import dev.sdkwright.core.exception.HostUnreachableException;
import dev.sdkwright.core.exception.RequestTimeoutException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.SslHandShakeException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What callers see when the network or the server fails, waiting and not waiting. */
class TransportFaultTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final SampleOperation.Request request = new SampleOperation.Request();
    private StandInServer server;

    @BeforeEach
    void start() {
        server = StandInServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRefusedConnection() {
        fails("http://127.0.0.1:" + StandInServer.closedPort(), new HttpConfig(), ConnectionException.class);
    }

    @Test
    void anUnknownHost() {
        fails("http://no-such-host.invalid", new HttpConfig(), HostUnreachableException.class);
    }

    @Test
    void aReset() {
        server.always(Reply.reset());
        fails(ConnectionException.class);
    }

    @Test
    void aCloseWithoutAnswer() {
        server.always(Reply.close());
        fails(ConnectionException.class);
    }

    @Test
    void aBodyShorterThanAnnounced() {
        server.always(Reply.cutOff(200, "{\"name\":\"n\"}", 100));
        fails(ConnectionException.class);
    }

    @Test
    void aBodyWhoseChunksDoNotEnd() {
        server.always(Reply.rawThenClose(HEAD + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"));
        fails(ConnectionException.class);
    }

    @Test
    void aGarbledStatusLine() {
        server.always(Reply.rawThenClose("HELLO\r\n\r\n"));
        fails(ConnectionException.class);
    }

    @Test
    void brokenGzip() {
        server.always(Reply.of(200, "{}", "Content-Encoding: gzip"));
        fails(ConnectionException.class);
    }

    @Test
    void aServerThatNeverAnswers() {
        server.always(Reply.never());
        failsInTime(CallTimeoutException.class);
    }

    @Test
    void aBodyThatStalls() {
        server.always(Reply.stallAfter(HEAD + "Content-Length: 100\r\n\r\n{"));
        failsInTime(RequestTimeoutException.class);
    }

    @Test
    void aBodyThatDrips() {
        server.always(Reply.dripAfter(HEAD + "Content-Length: 1000000\r\n\r\n"));
        failsInTime(RequestTimeoutException.class);
    }

    @Test
    void aServerThatDoesNotSpeakTls() {
        server.always(Reply.rawThenClose("HTTP/1.1 400 Bad Request\r\n\r\n"));
        fails("https://" + server.authority(), new HttpConfig(), SslHandShakeException.class);
    }

    @Test
    void aPostIsNeverSentTwice() {
        server.next(Reply.json(200, "{}")).always(Reply.close());
        try (HcClient client = SampleOperation.client(server)) {
            request.body = new SampleOperation.Body("b");
            client.syncInvokeHttp(request, SampleOperation.POST); // leaves a pooled connection
            assertThatThrownBy(() -> client.syncInvokeHttp(request, SampleOperation.POST))
                    .isInstanceOf(ConnectionException.class);
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anInterruptedThreadStaysInterrupted() {
        server.always(Reply.never());
        try (HcClient client = SampleOperation.client(server)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> client.syncInvokeHttp(request, SampleOperation.LIST))
                    .isInstanceOf(ConnectionException.class).hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void cancellingGivesTheCallUp() {
        CompletableFuture<Void> gone = new CompletableFuture<>();
        server.always((sent, connection) -> {
            Reply.never().answer(sent, connection);
            gone.complete(null);
        });
        try (HcClient client = SampleOperation.client(server)) {
            CompletableFuture<?> call = client.asyncInvokeHttp(request, SampleOperation.LIST);
            server.takeRequest();
            call.cancel(true);
            assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
            gone.join(); // the server sees the connection end
        }
    }

    @Test
    void aClosedClientSaysSo() {
        HcClient client = SampleOperation.client(server);
        client.close();
        assertThatThrownBy(() -> client.syncInvokeHttp(request, SampleOperation.LIST))
                .isInstanceOf(SdkException.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> client.asyncInvokeHttp(request, SampleOperation.LIST).get())
                .cause().isInstanceOf(SdkException.class).hasMessageContaining("closed");
    }

    @Test
    void closingEndsTheCallsUnderWay() throws Exception {
        server.always(Reply.never());
        HcClient client = SampleOperation.client(server);
        CompletableFuture<?> notWaiting = client.asyncInvokeHttp(request, SampleOperation.LIST);
        CompletableFuture<?> waiting =
                CompletableFuture.runAsync(() -> client.syncInvokeHttp(request, SampleOperation.LIST));
        server.takeRequest();
        server.takeRequest();
        client.close();
        for (CompletableFuture<?> call : List.of(notWaiting, waiting)) {
            assertThatThrownBy(call::get).cause().isInstanceOf(SdkException.class).hasMessageContaining("closed");
        }
    }

    @Test
    void whatFollowsAnAnswerRunsOnTheGivenExecutor() throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "given");
            thread.setDaemon(true);
            return thread;
        });
        String[] seen = new String[1];
        HttpConfig config = new HttpConfig().withExecutorService(executor);
        try (HcClient client = SampleOperation.client(server.endpoint(), config)) {
            client.withExceptionHandler((sent, response) -> seen[0] = Thread.currentThread().getName());
            server.always(Reply.json(400, "{}"));
            client.asyncInvokeHttp(request, SampleOperation.LIST).get();
        }
        assertThat(seen[0]).isEqualTo("given");
        assertThat(executor.isShutdown()).isFalse();
        executor.shutdown();
    }

    @Test
    void aConnectionThatDoesNotStandInTime() throws Exception {
        List<SocketChannel> queue = new ArrayList<>();
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 8; i++) { // more than the listener's queue holds: the next one waits
                SocketChannel waiting = SocketChannel.open();
                waiting.configureBlocking(false);
                waiting.connect(deaf.getLocalSocketAddress());
                queue.add(waiting);
            }
            String endpoint = "http://127.0.0.1:" + deaf.getLocalPort();
            fails(endpoint, new HttpConfig().withConnectionTimeout(1), ConnectionTimeoutException.class);
            endsInTime(endpoint, new HttpConfig().withReadTimeout(1));
        } finally {
            for (SocketChannel waiting : queue) {
                waiting.close();
            }
        }
    }

    @Test
    void noThreadOfAClientKeepsTheJvmAlive() {
        server.always(Reply.json(200, "{}"));
        try (HcClient client = SampleOperation.client(server)) {
            client.syncInvokeHttp(request, SampleOperation.LIST);
            client.asyncInvokeHttp(request, SampleOperation.LIST).join();
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().contains("http") || thread.getName().contains("Http")) {
                    assertThat(thread.isDaemon()).as(thread.getName()).isTrue();
                }
            }
        }
    }

    /** Which of two limits that lie close together is met first, a busy machine decides. */
    private void endsInTime(String endpoint, HttpConfig config) {
        try (HcClient client = SampleOperation.client(endpoint, config)) {
            for (Way way : Way.values()) {
                assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST)).isInstanceOfAny(
                        ConnectionTimeoutException.class, CallTimeoutException.class);
            }
        }
    }

    private void fails(Class<? extends SdkException> type) {
        fails(server.endpoint(), new HttpConfig(), type);
    }

    private void failsInTime(Class<? extends SdkException> type) {
        fails(server.endpoint(), new HttpConfig().withReadTimeout(1), type);
    }

    private void fails(String endpoint, HttpConfig config, Class<? extends SdkException> type) {
        try (HcClient client = SampleOperation.client(endpoint, config)) {
            Executable waiting = () -> client.syncInvokeHttp(request, SampleOperation.LIST);
            assertThatThrownBy(waiting::execute).isInstanceOf(type)
                    .hasMessageNotContaining(SampleOperation.SK).hasMessageNotContaining("i1");
            assertThatThrownBy(() -> client.asyncInvokeHttp(request, SampleOperation.LIST).get())
                    .isInstanceOf(ExecutionException.class).cause().isInstanceOf(type);
        }
    }
}
