package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SslHandShakeException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls over TLS to a server whose certificate the JVM does not know; it is for 127.0.0.1 only. */
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static KeyStore keys;
    private static StandInServer server;

    private final SampleOperation.Request request = new SampleOperation.Request();

    @BeforeAll
    static void start() throws Exception {
        Path file = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=stand-in", "-ext", "SAN=ip:127.0.0.1",
                "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD))
                .redirectErrorStream(true).start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = StandInServer.start(context.getServerSocketFactory(), "https")
                .always(Reply.json(200, "{\"name\":\"n\"}"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anUnknownCertificateIsRefused() {
        try (HcClient client = client(new HttpConfig(), server.endpoint())) {
            assertThatThrownBy(() -> client.syncInvokeHttp(request, SampleOperation.LIST))
                    .isInstanceOf(SslHandShakeException.class);
            assertThatThrownBy(() -> client.asyncInvokeHttp(request, SampleOperation.LIST).get())
                    .cause().isInstanceOf(SslHandShakeException.class);
        }
    }

    @Test
    void aGivenTrustManagerDecides() throws Exception {
        HttpConfig config = new HttpConfig().withX509TrustManager(trustManager());
        try (HcClient client = client(config, server.endpoint())) {
            assertThat(client.syncInvokeHttp(request, SampleOperation.LIST).name).isEqualTo("n");
        }
        try (HcClient client = client(config, "https://localhost:" + server.port())) {
            assertThatThrownBy(() -> client.syncInvokeHttp(request, SampleOperation.LIST))
                    .as("the name of the host is still checked").isInstanceOf(SslHandShakeException.class);
        }
    }

    @Test
    void aGivenContextMakesTheConnection() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new X509TrustManager[] {trustManager()}, null);
        try (HcClient client = client(new HttpConfig().withSslContext(context), server.endpoint())) {
            assertThat(client.syncInvokeHttp(request, SampleOperation.LIST).name).isEqualTo("n");
        }
    }

    @Test
    void nothingIsCheckedWhenToldSo() {
        try (HcClient client = client(new HttpConfig().withIgnoreSSLVerification(true),
                "https://localhost:" + server.port())) {
            assertThat(client.syncInvokeHttp(request, SampleOperation.LIST).name).isEqualTo("n");
        }
    }

    private static HcClient client(HttpConfig config, String endpoint) {
        return SampleOperation.client(endpoint, config);
    }

    private static X509TrustManager trustManager() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }
}
