package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.ClientRequestException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.core.testing.TestCertificate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls by way of a proxy: the server's host does not exist, or the proxy leads to where it wants. */
class ProxyTest {

    private static final String PLAIN = "http://dcs.example.invalid";

    @TempDir
    static Path folder;

    private final SampleOperation.Request request = new SampleOperation.Request();
    private StandInServer proxy;

    @BeforeEach
    void start() {
        proxy = StandInServer.start().always(Reply.json(200, "{\"name\":\"n\"}"));
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    private HttpConfig config() {
        return new HttpConfig().withProxyHost("127.0.0.1").withProxyPort(proxy.port())
                .withProxyUsername("u").withProxyPassword("p");
    }

    @ParameterizedTest
    @EnumSource
    void plainCallsGoThroughItWithItsCredentials(Way way) throws Exception {
        try (HcClient client = SampleOperation.client(PLAIN, config())) {
            for (int i = 0; i < 2; i++) {
                assertThat(way.call(client, request, SampleOperation.LIST).name).isEqualTo("n");
                RecordedRequest sent = proxy.takeRequest();
                assertThat(sent.target()).isEqualTo(PLAIN + "/v2/p1/instances/i1/restores");
                assertThat(sent.header("Host")).isEqualTo("dcs.example.invalid");
                assertThat(sent.header("Proxy-Authorization")).isEqualTo("Basic dTpw");
                String origin = sent.requestLine().replace(PLAIN, "");
                new SignatureVerifier(SampleOperation.AK, SampleOperation.SK)
                        .verify(new RecordedRequest(origin, sent.headers(), sent.body()));
            }
        }
        assertThat(proxy.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void tlsGoesThroughATunnel(Way way) throws Exception {
        TestCertificate certificate = TestCertificate.create(folder, "dns:dcs.example.invalid");
        try (StandInServer server = StandInServer.start(certificate.serverSockets(), "https")
                .always(Reply.json(200, "{\"name\":\"n\"}"))) {
            proxy.always(tunnelTo(server.port()));
            HttpConfig config = config().withX509TrustManager(certificate.trust());
            try (HcClient client = SampleOperation.client("https://dcs.example.invalid:8443", config)) {
                for (int i = 0; i < 2; i++) {
                    assertThat(way.call(client, request, SampleOperation.LIST).name).isEqualTo("n");
                }
            }
            RecordedRequest asked = proxy.takeRequest();
            assertThat(asked.requestLine()).isEqualTo("CONNECT dcs.example.invalid:8443 HTTP/1.1");
            assertThat(asked.header("Host")).isEqualTo("dcs.example.invalid:8443");
            assertThat(asked.header("Proxy-Authorization")).isEqualTo("Basic dTpw");
            assertThat(asked.header("Authorization")).isNull();
            RecordedRequest sent = server.takeRequest();
            assertThat(sent.target()).isEqualTo("/v2/p1/instances/i1/restores");
            assertThat(sent.header("Proxy-Authorization")).as("only the proxy sees it").isNull();
            assertThat(proxy.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatRefusesSaysSo(Way way) {
        proxy.always(Reply.of(407, "", "Proxy-Authenticate: Basic realm=\"r\""));
        try (HcClient client = SampleOperation.client(PLAIN, config())) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(ClientRequestException.class);
        }
        try (HcClient client = SampleOperation.client("https://dcs.example.invalid", config())) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(ConnectionException.class).hasMessageContaining("407");
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutOneThatIsNamedTheJvmsCounts(Way way) throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                assertThat(uri.getHost()).isEqualTo("dcs.example.invalid");
                return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.port())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw new AssertionError(failure);
            }
        });
        try (HcClient client = SampleOperation.client(PLAIN, new HttpConfig())) {
            assertThat(way.call(client, request, SampleOperation.LIST).name).isEqualTo("n");
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(proxy.takeRequest().target()).startsWith(PLAIN + "/");
    }

    @ParameterizedTest
    @EnumSource
    void thePropertiesOfTheJvmCountAndSpareHosts(Way way) throws Exception {
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", Integer.toString(proxy.port()));
        System.setProperty("http.nonProxyHosts", "127.*");
        try (StandInServer server = StandInServer.start().always(Reply.json(200, "{}"));
                HcClient distant = SampleOperation.client(PLAIN, new HttpConfig());
                HcClient near = SampleOperation.client(server)) {
            way.call(distant, request, SampleOperation.LIST);
            assertThat(proxy.takeRequest().target()).startsWith(PLAIN + "/");
            way.call(near, request, SampleOperation.LIST);
            assertThat(server.takeRequest().target()).startsWith("/");
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
    }

    @Test
    void aProxyThatIsNotThereIsAConnectionThatFails() {
        HttpConfig config = new HttpConfig().withProxyHost("127.0.0.1").withProxyPort(StandInServer.closedPort());
        try (HcClient client = SampleOperation.client(PLAIN, config)) {
            assertThatThrownBy(() -> Way.WAITING.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(ConnectionException.class);
        }
    }

    /** Carries bytes to and fro until one side ends. */
    private static Reply tunnelTo(int port) {
        return (asked, connection) -> {
            Reply.raw("HTTP/1.1 200 Go on\r\n\r\n".getBytes()).answer(asked, connection);
            try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
                Thread back = new Thread(() -> pump(server, connection), "stand-in-tunnel");
                back.setDaemon(true);
                back.start();
                pump(connection, server);
            }
        };
    }

    private static void pump(Socket from, Socket to) {
        try (to) {
            byte[] bytes = new byte[8192];
            for (int n = from.getInputStream().read(bytes); n >= 0; n = from.getInputStream().read(bytes)) {
                to.getOutputStream().write(bytes, 0, n);
            }
        } catch (IOException e) {
            if (!from.isClosed() && !to.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
