package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.exception.SslHandShakeException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.core.testing.TestCertificate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault, in both ways to call, with and without TLS, on a new connection and on one that served before, for a
 * method that may be repeated and one that may not: each ends in the exception that tells it, sends no more than it may
 * and leaves nothing behind.
 */
class FaultMatrixTest {

    @TempDir
    static Path folder;

    private static TestCertificate certificate;
    private static TestCertificate foreign;
    private static TestCertificate expired;

    private final SampleOperation.Request request = new SampleOperation.Request();

    /** How the connection is on which the fault happens. */
    enum Line { NEW, USED, TLS }

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.create(folder, "ip:127.0.0.1");
        foreign = TestCertificate.create(folder, "dns:other.example");
        expired = TestCertificate.expired(folder, "ip:127.0.0.1");
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            for (Way way : Way.values()) {
                for (Line line : Line.values()) {
                    cells.add(Arguments.of(fault, way, line, SampleOperation.LIST));
                    if (!fault.takesTime()) {
                        cells.add(Arguments.of(fault, way, line, SampleOperation.POST));
                    }
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("cells")
    void endsAsItShould(Fault fault, Way way, Line line, SampleOperation operation) throws Exception {
        HttpConfig config = new HttpConfig().withAllowRedirects(true).withX509TrustManager(certificate.trust());
        if (fault.takesTime()) {
            config.withReadTimeout(1);
        }
        request.body = operation == SampleOperation.POST ? new SampleOperation.Body("b") : null;
        try (StandInServer server = server(line)) {
            int before = line == Line.USED ? 1 : 0;
            try (HcClient client = SampleOperation.client(server.endpoint(), config)) {
                if (line == Line.USED) {
                    server.next(Reply.json(200, "{}"));
                    way.call(client, request, operation);
                }
                server.always(fault.reply());
                assertThatThrownBy(() -> way.call(client, request, operation)).isInstanceOf(fault.failure())
                        .hasMessageNotContaining(SampleOperation.SK);
            }
            // The JDK sends what is safe again also when the connection was new.
            boolean repeatable = (line == Line.USED || way == Way.NOT_WAITING)
                    && fault.isSilent() && operation == SampleOperation.LIST;
            int most = fault == Fault.REDIRECT_LOOP ? 11 : repeatable ? 2 : 1;
            assertThat(server.requests()).hasSizeBetween(before + 1, before + most);
            if (way == Way.WAITING || Runtime.version().feature() >= 21) {
                server.awaitNoConnection(); // before 21 the JDK's transport keeps idle connections for a while
            }
        }
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> !thread.isDaemon())
                .extracting(Thread::getName).noneMatch(name -> name.startsWith("sdk-") || name.startsWith("HttpClient"));
    }

    private static StandInServer server(Line line) throws Exception {
        return line == Line.TLS
                ? StandInServer.start(certificate.serverSockets(), "https")
                : StandInServer.start();
    }

    static Stream<Arguments> beforeTheRequest() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of("http", "https")
                .map(scheme -> Arguments.of(way, scheme)));
    }

    @ParameterizedTest
    @MethodSource("beforeTheRequest")
    void aRefusedConnection(Way way, String scheme) {
        try (HcClient client = SampleOperation.client(
                scheme + "://127.0.0.1:" + StandInServer.closedPort(), new HttpConfig())) {
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(ConnectionException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("beforeTheRequest")
    void aConnectionThatIsResetBeforeTheRequestIsRead(Way way, String scheme) {
        try (StandInServer server = StandInServer.start()) {
            server.whenConnected(connection -> connection.setSoLinger(true, 0));
            try (HcClient client = SampleOperation.client(scheme + "://" + server.authority(), new HttpConfig())) {
                assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                        .isInstanceOf(ConnectionException.class);
            }
            server.awaitNoConnection();
        }
    }

    static Stream<Arguments> certificates() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(
                Arguments.of(way, "for another host", foreign, true),
                Arguments.of(way, "expired", expired, true),
                Arguments.of(way, "of nobody who is trusted", foreign, false)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("certificates")
    void aCertificateThatIs(Way way, String what, TestCertificate bad, boolean trusted) throws Exception {
        HttpConfig config = new HttpConfig().withX509TrustManager((trusted ? bad : certificate).trust());
        try (StandInServer server = StandInServer.start(bad.serverSockets(), "https").always(Reply.json(200, "{}"))) {
            try (HcClient client = SampleOperation.client(server.endpoint(), config)) {
                assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                        .isInstanceOf(SslHandShakeException.class);
            }
            assertThat(server.requests()).isEmpty();
            server.awaitNoConnection();
        }
    }

    /** A header and the waits of a policy that makes up to two attempts, in milliseconds; none for no second attempt. */
    static Stream<Arguments> waits() {
        List<Arguments> cells = new ArrayList<>();
        for (Way way : Way.values()) {
            for (int status : new int[] {408, 429, 503}) {
                cells.add(Arguments.of(way, status, "Retry-After: 2", 2000L));
                cells.add(Arguments.of(way, status, "Retry-After: 0", 50L));
                cells.add(Arguments.of(way, status, "Retry-After: Thu, 01 Jan 2026 00:00:03 GMT", 3000L));
                cells.add(Arguments.of(way, status, "Retry-After: Wed, 31 Dec 2025 00:00:00 GMT", 50L));
                cells.add(Arguments.of(way, status, "Retry-After: soon", 50L));
                cells.add(Arguments.of(way, status, "Retry-After: -5", 50L));
                cells.add(Arguments.of(way, status, "Retry-After: 1.5", 50L));
                cells.add(Arguments.of(way, status, "Retry-After:", 50L));
                cells.add(Arguments.of(way, status, "X-None: 1", 50L));
                cells.add(Arguments.of(way, status, "Retry-After: 86400", null));
                cells.add(Arguments.of(way, status, "Retry-After: 99999999999999999999", null));
                cells.add(Arguments.of(way, status, "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", null));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("waits")
    void aServerThatIsBusy(Way way, int status, String header, Long wait) {
        FakeTimer timer = new FakeTimer();
        try (StandInServer server = StandInServer.start().always(Reply.of(status, "busy", header));
                HcClient client = SampleOperation.client(server)) {
            client.withRetryTimer(timer);
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOfSatisfying(ServiceResponseException.class,
                            e -> assertThat(e.getHttpStatusCode()).isEqualTo(status));
            assertThat(server.requests()).as("nothing is repeated unasked").hasSize(1);
            client.withRetryPolicy(RetryPolicy.standard().withMaxAttempts(2));
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.LIST))
                    .isInstanceOf(ServiceResponseException.class);
            assertThat(timer.waits()).isEqualTo(wait == null ? List.of() : List.of(Duration.ofMillis(wait)));
            request.body = new SampleOperation.Body("b");
            int sofar = server.requests().size();
            assertThatThrownBy(() -> way.call(client, request, SampleOperation.POST))
                    .isInstanceOf(ServiceResponseException.class);
            assertThat(server.requests()).as("a POST is not repeated").hasSize(sofar + 1);
        }
    }
}
