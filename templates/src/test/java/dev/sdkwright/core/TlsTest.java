package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SslHandShakeException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.core.testing.TestCertificate;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls over TLS to a server whose certificate the JVM does not know; it is for 127.0.0.1 only. */
class TlsTest {

    @TempDir
    static Path folder;

    private static TestCertificate certificate;
    private static StandInServer server;

    private final SampleOperation.Request request = new SampleOperation.Request();

    @BeforeAll
    static void start() throws Exception {
        certificate = TestCertificate.create(folder, "ip:127.0.0.1");
        server = StandInServer.start(certificate.serverSockets(), "https")
                .always(Reply.json(200, "{\"name\":\"n\"}"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownCertificateIsRefused(Way way) {
        isRefused(way, new HttpConfig(), server.endpoint());
    }

    @ParameterizedTest
    @EnumSource
    void aGivenTrustManagerDecides(Way way) throws Exception {
        HttpConfig config = new HttpConfig().withX509TrustManager(certificate.trust());
        isTaken(way, config, server.endpoint());
        isRefused(way, config, "https://localhost:" + server.port()); // the name of the host is still checked
    }

    @ParameterizedTest
    @EnumSource
    void aGivenContextMakesTheConnection(Way way) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new X509TrustManager[] {certificate.trust()}, null);
        isTaken(way, new HttpConfig().withSslContext(context), server.endpoint());
    }

    @ParameterizedTest
    @EnumSource
    void aGivenFactoryMakesTheConnection(Way way) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new X509TrustManager[] {certificate.trust()}, null);
        HttpConfig config = new HttpConfig().withSSLSocketFactory(context.getSocketFactory())
                .withX509TrustManager(certificate.trust());
        isTaken(way, config, server.endpoint());
        isRefused(way, config, "https://localhost:" + server.port()); // the name of the host is still checked
        isTaken(way, new HttpConfig().withX509TrustManager(certificate.trust()).withSecureRandom(new SecureRandom()),
                server.endpoint());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCheckedWhenToldSo(Way way) throws Exception {
        isTaken(way, new HttpConfig().withIgnoreSSLVerification(true), "https://localhost:" + server.port());
    }

    @ParameterizedTest
    @EnumSource
    void aGivenVerifierDecidesAboutTheName(Way way) throws Exception {
        List<String> asked = new ArrayList<>();
        HttpConfig lenient = new HttpConfig().withX509TrustManager(certificate.trust())
                .withHostnameVerifier((host, session) -> asked.add(host));
        isTaken(way, lenient, "https://localhost:" + server.port());
        assertThat(asked).containsExactly("localhost");
        HttpConfig strict = new HttpConfig().withX509TrustManager(certificate.trust())
                .withHostnameVerifier((host, session) -> false);
        isRefused(way, strict, server.endpoint());
        isRefused(way, new HttpConfig().withHostnameVerifier((host, session) -> true), server.endpoint());
    }

    private void isTaken(Way way, HttpConfig config, String endpoint) throws Exception {
        try (HcClient client = SampleOperation.client(endpoint, config)) {
            for (int i = 0; i < 2; i++) {
                assertThat(way.call(client, request, SampleOperation.LIST).name).isEqualTo("n");
            }
        }
    }

    private void isRefused(Way way, HttpConfig config, String endpoint) {
        try (HcClient client = SampleOperation.client(endpoint, config)) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(SslHandShakeException.class);
        }
    }
}
