package dev.sdkwright.core.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** A certificate for one test, made by the JDK's keytool. */
public final class TestCertificate {

    private static final String PASSWORD = "changeit";

    private final KeyStore keys;
    private final Certificate anchor;

    private TestCertificate(KeyStore keys, Certificate anchor) {
        this.keys = keys;
        this.anchor = anchor;
    }

    /**
     * One that vouches for itself.
     *
     * @param folder where it may leave files
     * @param name of the host or address that it is for, as keytool takes it: {@code ip:127.0.0.1}
     */
    public static TestCertificate create(Path folder, String name) throws Exception {
        Path store = Files.createTempDirectory(folder, "keys").resolve("server.p12");
        keytool(store, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=stand-in",
                "-ext", "SAN=" + name);
        KeyStore keys = load(store);
        return new TestCertificate(keys, keys.getCertificate("server"));
    }

    /**
     * One whose time is over; an authority of its own vouches for it, since the time of what is trusted itself is not
     * looked at.
     *
     * @param folder where it may leave files
     * @param name of the host or address that it is for, as keytool takes it
     */
    public static TestCertificate expired(Path folder, String name) throws Exception {
        Path home = Files.createTempDirectory(folder, "keys");
        Path store = home.resolve("server.p12");
        String request = home.resolve("request").toString();
        String certificate = home.resolve("certificate").toString();
        keytool(store, "-genkeypair", "-alias", "authority", "-keyalg", "EC", "-dname", "CN=authority", "-ext", "bc:c");
        keytool(store, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=stand-in");
        keytool(store, "-certreq", "-alias", "server", "-file", request);
        keytool(store, "-gencert", "-alias", "authority", "-infile", request, "-outfile", certificate,
                "-ext", "SAN=" + name, "-startdate", "-10d", "-validity", "5");
        keytool(store, "-importcert", "-alias", "server", "-file", certificate, "-noprompt");
        KeyStore keys = load(store);
        Certificate anchor = keys.getCertificate("authority");
        keys.deleteEntry("authority");
        return new TestCertificate(keys, anchor);
    }

    /** Makes the sockets of a server that shows it. */
    public ServerSocketFactory serverSockets() throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    /** Trusts whoever vouches for it and no other. */
    public X509TrustManager trust() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("anchor", anchor);
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    private static KeyStore load(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
