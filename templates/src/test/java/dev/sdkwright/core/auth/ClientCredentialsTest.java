package dev.sdkwright.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.ClientRequestException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens for id and secret: RFC 6749, section 4.4. */
class ClientCredentialsTest {

    private static final int CALLERS = 50;
    private static final String SECRET = "s3cr+t";
    private static final SecuritySchemes SCHEMES = new SecuritySchemes(
            SecurityRequirement.of("oauth"), SecurityScheme.clientCredentials("oauth", "/token"));

    private final TestClock clock = new TestClock();
    private final ClientCredentials credentials =
            new ClientCredentials(clock).withClientId("id").withClientSecret(SECRET);
    private final Ping ping = new Ping(SecurityRequirement.INHERITED);
    private final AtomicInteger tokens = new AtomicInteger();
    private StandInServer server;
    private HcClient client;

    @BeforeEach
    void start() {
        server = StandInServer.start();
        serve("{\"access_token\":\"t%d\",\"token_type\":\"Bearer\",\"expires_in\":600}");
        client = Ping.builder().withSecurity(SCHEMES).withCredential(credentials)
                .withEndpoint(server.endpoint() + "/api").build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private void serve(String token) {
        server.always((request, connection) -> {
            boolean asked = request.target().startsWith("/token");
            String body = asked ? String.format(token, tokens.incrementAndGet()) : "{}";
            Reply.json(200, body).answer(request, connection);
        });
    }

    private RecordedRequest tokenRequest() {
        return server.requests().stream().filter(request -> request.target().startsWith("/token")).findFirst()
                .orElseThrow();
    }

    private String call() {
        client.syncInvokeHttp("", ping);
        return server.requests().get(server.requests().size() - 1).header("Authorization");
    }

    @Test
    void asksAsTheStandardSays() {
        credentials.withClientId("id:\u00e9 1").withScopes("read", "write").withParameter("audience", "a&b");
        assertThat(call()).isEqualTo("Bearer t1");
        RecordedRequest asked = tokenRequest();
        assertThat(asked.requestLine()).isEqualTo("POST /token HTTP/1.1");
        assertThat(asked.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(asked.header("Accept")).isEqualTo("application/json");
        // Appendix B: both are form-encoded before they are joined.
        assertThat(asked.header("Authorization")).isEqualTo(BasicAuthHeader.of("id%3A%C3%A9+1", "s3cr%2Bt"));
        assertThat(asked.bodyText()).isEqualTo("grant_type=client_credentials&scope=read+write&audience=a%26b");
    }

    @Test
    void asksForAnotherTokenWhenTheServiceDoesNotTakeTheOneItHas() {
        assertThat(call()).isEqualTo("Bearer t1");
        List<String> taken = refuse("Bearer t1");
        client.syncInvokeHttp("", ping);
        assertThat(taken).containsExactly("Bearer t1", "Bearer t2");
        taken.clear();
        client.asyncInvokeHttp("", ping).join();
        assertThat(taken).containsExactly("Bearer t2");
        assertThat(tokens).hasValue(2);
    }

    @Test
    void asksForAnotherTokenOnlyOnceForEachCall() {
        List<String> taken = refuse(null);
        assertThatThrownBy(() -> client.syncInvokeHttp("", ping)).isInstanceOf(ClientRequestException.class);
        assertThat(taken).containsExactly("Bearer t1", "Bearer t2");
        taken.clear();
        assertThat(client.asyncInvokeHttp("", ping)).failsWithin(1, TimeUnit.MINUTES);
        assertThat(taken).containsExactly("Bearer t2", "Bearer t3");
    }

    @Test
    void aTokenThatTheCallerBringsIsNotRenewed() {
        List<String> taken = refuse("mine");
        assertThatThrownBy(() -> client.syncInvokeHttp("", ping, Map.of("Authorization", "mine")))
                .isInstanceOf(ClientRequestException.class);
        assertThat(taken).containsExactly("mine");
        assertThat(tokens).hasValue(0);
    }

    /** The service answers with status 401 to one token, or to all; gives the tokens that it was called with. */
    private List<String> refuse(String refused) {
        List<String> taken = new CopyOnWriteArrayList<>();
        server.always((request, connection) -> {
            if (request.target().startsWith("/token")) {
                Reply.json(200, "{\"access_token\":\"t" + tokens.incrementAndGet() + "\",\"expires_in\":600}")
                        .answer(request, connection);
                return;
            }
            String token = request.header("Authorization");
            taken.add(token);
            Reply.json(refused == null || refused.equals(token) ? 401 : 200, "{}").answer(request, connection);
        });
        return taken;
    }

    @Test
    void sendsTheSecretInTheFormWhereTheServerWantsItThere() {
        credentials.withSecretInBody(true);
        call();
        assertThat(tokenRequest().header("Authorization")).isNull();
        assertThat(tokenRequest().bodyText())
                .isEqualTo("grant_type=client_credentials&client_id=id&client_secret=s3cr%2Bt");
    }

    @Test
    void theCallersTokenUrlCountsMoreThanTheContracts() {
        try (StandInServer other = StandInServer.start()
                .always(Reply.json(200, "{\"access_token\":\"x\",\"token_type\":\"bearer\"}"))) {
            credentials.withTokenUrl(other.endpoint() + "/v2/token?p=1");
            assertThat(call()).isEqualTo("Bearer x");
            assertThat(other.takeRequest().target()).isEqualTo("/v2/token?p=1");
        }
    }

    @Test
    void keepsATokenUntilShortlyBeforeItEnds() {
        assertThat(call()).isEqualTo("Bearer t1");
        clock.pass(Duration.ofSeconds(569));
        assertThat(call()).isEqualTo("Bearer t1");
        clock.pass(Duration.ofSeconds(1));
        assertThat(call()).isEqualTo("Bearer t2");
        assertThat(tokens).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"60, 53, 54", "'\"3600\"', 3569, 3570", "null, 269, 270", "'\"soon\"', 269, 270", "0, -1, 0"})
    void readsHowLongATokenLasts(String expiresIn, long kept, long renewed) {
        serve("{\"access_token\":\"t%d\",\"expires_in\":" + expiresIn + "}");
        call();
        if (kept >= 0) {
            clock.pass(Duration.ofSeconds(kept));
            assertThat(call()).isEqualTo("Bearer t1");
            clock.pass(Duration.ofSeconds(renewed - kept));
        }
        assertThat(call()).isEqualTo("Bearer t2");
    }

    @Test
    void manyWhoWaitAskOnce() throws Exception {
        CountDownLatch together = new CountDownLatch(CALLERS);
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                calls.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return client.syncInvokeHttp("", ping);
                }));
            }
            for (Future<?> call : calls) {
                call.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(tokens).hasValue(1);
        assertThat(server.requests()).hasSize(CALLERS + 1)
                .filteredOn(request -> "Bearer t1".equals(request.header("Authorization"))).hasSize(CALLERS);
    }

    @Test
    void manyWhoDoNotWaitAskOnceAndOneWhoGivesUpLeavesTheOthers() {
        CountDownLatch held = new CountDownLatch(1);
        server.next((request, connection) -> {
            try {
                held.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Reply.json(200, "{\"access_token\":\"t\"}").answer(request, connection);
        });
        List<CompletableFuture<String>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            calls.add(client.asyncInvokeHttp("", ping));
        }
        calls.remove(0).cancel(true);
        held.countDown();
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).join();
        assertThat(server.requests()).filteredOn(request -> request.target().equals("/token")).hasSize(1);
    }

    @Test
    void aRefusalIsToldAndNotKept() {
        server.next(Reply.json(401, "{\"error\":\"invalid_client\",\"error_description\":\"not " + SECRET + "\"}"));
        assertThatThrownBy(this::call).isInstanceOfSatisfying(ClientRequestException.class, refused -> {
            assertThat(refused.getErrorCode()).isEqualTo("invalid_client");
            assertThat(refused.getHttpStatusCode()).isEqualTo(401);
        }).hasMessage("the token request to " + server.endpoint() + "/token gave no token: it was refused with status "
                + "401: invalid_client: not ***");
        server.next(Reply.of(503, "<p>busy " + SECRET));
        assertThatThrownBy(() -> client.asyncInvokeHttp("", ping).join())
                .hasCauseInstanceOf(ServiceResponseException.class).hasMessageNotContaining(SECRET);
        assertThat(call()).isEqualTo("Bearer t1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}| the answer has no access_token",
        "no json s3cr+t| the answer has no access_token",
        "{\"access_token\":\"s3cr+t\",\"token_type\":\"mac\"}| the token is of type mac"
    })
    void anAnswerThatIsNoTokenIsTold(String body, String problem) {
        server.next(Reply.json(200, body));
        assertThatThrownBy(this::call).isInstanceOf(SdkException.class).hasMessageContaining(problem)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void whatIsMissingIsTold() {
        try (HcClient empty = Ping.builder().withCredential(new ClientCredentials()).withEndpoint("x").build()) {
            assertThatThrownBy(() -> empty.syncInvokeHttp("", ping)).isInstanceOf(SdkException.class)
                    .hasMessageContaining("withTokenUrl");
        }
        ClientCredentials nameless = new ClientCredentials().withTokenUrl("https://t/x");
        try (HcClient empty = Ping.builder().withCredential(nameless).withEndpoint("x").build()) {
            assertThatThrownBy(() -> empty.syncInvokeHttp("", ping)).hasMessage("clientId in credentials is required");
            nameless.withClientId("id");
            assertThatThrownBy(() -> empty.asyncInvokeHttp("", ping).join())
                    .hasRootCauseMessage("clientSecret in credentials is required");
            nameless.withClientSecret(SECRET).withTokenUrl("ftp://" + SECRET);
            assertThatThrownBy(() -> empty.syncInvokeHttp("", ping))
                    .hasMessage("the token URL is not an http or https URL");
        }
    }

    @Test
    void aTokenServerThatIsNotReachedIsToldAsSuch() {
        credentials.withTokenUrl("http://127.0.0.1:" + StandInServer.closedPort() + "/token");
        assertThatThrownBy(this::call).isInstanceOf(ConnectionException.class);
    }

    @Test
    void aChangeOfWhatIsAskedForAsksAnew() {
        assertThat(call()).isEqualTo("Bearer t1");
        credentials.withScopes("more");
        assertThat(call()).isEqualTo("Bearer t2");
    }

    /** Time that passes when the test says so. */
}
