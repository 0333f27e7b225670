package dev.sdkwright.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that end: where they come from, and how they are renewed. */
class TemporaryKeysTest {

    private static final int CALLERS = 50;
    private static final String KEYS = "{\"credential\":{\"access\":\"AK%d\",\"secret\":\"SK%d\","
            + "\"securitytoken\":\"T%d\",\"expires_at\":\"2026-01-01T%02d:00:00.000000Z\"}}";

    private final TestClock clock = new TestClock();
    private final AtomicInteger given = new AtomicInteger();
    private final Ping ping = new Ping(SecurityRequirement.INHERITED);
    private StandInServer keys;
    private StandInServer service;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        service = StandInServer.start().always(Reply.json(200, "{}"));
        keys = StandInServer.start().always((request, connection) -> {
            Reply reply = request.target().endsWith("/token") ? Reply.of(200, "meta-token") : fresh();
            reply.answer(request, connection);
        });
    }

    @AfterEach
    void stop() {
        keys.close();
        service.close();
    }

    /** Keys that hold for six hours from the hour of their number on. */
    private Reply fresh() {
        int number = given.incrementAndGet();
        return Reply.json(200, String.format(KEYS, number, number, number, number * 6));
    }

    private BasicCredentials ofMachine() {
        MetadataCredentialProvider provider = new MetadataCredentialProvider("basic", keys.endpoint(), clock);
        return ((BasicCredentials) provider.getCredentials()).withProjectId("p");
    }

    private HcClient client(ICredential credential) {
        return Ping.builder().withCredential(credential).withEndpoint(service.endpoint()).build();
    }

    @Test
    void theMetadataServiceIsAskedWithATokenOfItsOwn() {
        try (HcClient client = client(ofMachine())) {
            client.syncInvokeHttp("", ping);
        }
        RecordedRequest token = keys.takeRequest();
        assertThat(token.requestLine()).isEqualTo("PUT /meta-data/latest/api/token HTTP/1.1");
        assertThat(token.header("X-Metadata-Token-Ttl-Seconds")).isEqualTo("21600");
        RecordedRequest asked = keys.takeRequest();
        assertThat(asked.requestLine()).isEqualTo("GET /openstack/latest/securitykey HTTP/1.1");
        assertThat(asked.header("X-Metadata-Token")).isEqualTo("meta-token");
        RecordedRequest sent = service.takeRequest();
        assertThat(sent.header("X-Security-Token")).isEqualTo("T1");
        new SignatureVerifier("AK1", "SK1").verify(sent);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405, 503})
    void theMetadataServiceIsAskedWithoutWhereItKnowsNoTokens(int status) {
        keys.next(Reply.of(status, ""));
        ofMachine();
        keys.takeRequest();
        assertThat(keys.takeRequest().header("X-Metadata-Token")).isNull();
    }

    @Test
    void aStaleTokenOfTheMetadataServiceIsRenewedOnce() {
        keys.next(Reply.of(200, "old")).next(Reply.of(401, "stale"));
        ofMachine();
        assertThat(keys.requests()).hasSize(4);
        assertThat(keys.requests().get(3).header("X-Metadata-Token")).isEqualTo("meta-token");
        keys.next(Reply.of(200, "old")).next(Reply.of(401, "Please configure Cloud Service Agency first"));
        assertThatThrownBy(this::ofMachine).isInstanceOf(SdkException.class).hasMessageContaining("Agency");
        assertThat(keys.requests()).hasSize(6);
    }

    @Test
    void keysAreRenewedBeforeTheyEnd() {
        try (HcClient client = client(ofMachine())) {
            clock.pass(Duration.ofMinutes(6 * 60 - 41));
            client.syncInvokeHttp("", ping);
            clock.pass(Duration.ofMinutes(1));
            client.syncInvokeHttp("", ping);
            client.asyncInvokeHttp("", ping).join();
        }
        assertThat(service.requests()).extracting(sent -> sent.header("X-Security-Token"))
                .containsExactly("T1", "T2", "T2");
    }

    @Test
    void keysOfAShortLifeAreNotRenewedAtEachCall() {
        keys.next(Reply.of(200, "t")).next(Reply.json(200, String.format(KEYS, 0, 0, 0, 0).replace("T00:00", "T00:30")));
        try (HcClient client = client(ofMachine())) {
            clock.pass(Duration.ofMinutes(19));
            client.syncInvokeHttp("", ping);
            assertThat(given).hasValue(0);
            clock.pass(Duration.ofMinutes(1));
            client.syncInvokeHttp("", ping);
            assertThat(given).hasValue(1);
        }
    }

    @Test
    void whileTheOldOnesHoldItDoesNoHarmThatNewOnesCannotBeGot() {
        try (HcClient client = client(ofMachine())) {
            keys.always(Reply.of(500, "down"));
            clock.pass(Duration.ofMinutes(6 * 60 - 30));
            client.syncInvokeHttp("", ping);
            int asked = keys.requests().size();
            client.syncInvokeHttp("", ping);
            assertThat(keys.requests()).hasSize(asked);
            clock.pass(Duration.ofMinutes(31));
            assertThatThrownBy(() -> client.syncInvokeHttp("", ping)).isInstanceOf(SdkException.class)
                    .hasMessageStartingWith("no temporary keys from the metadata service")
                    .hasMessageContaining("status 500");
        }
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void manyWhoNeedThemAtOnceAskOnce() throws Exception {
        BasicCredentials credentials = ofMachine();
        clock.pass(Duration.ofHours(7));
        CountDownLatch together = new CountDownLatch(CALLERS);
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try (HcClient one = client(credentials); HcClient other = client(credentials.deepClone())) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                HcClient client = i % 2 == 0 ? one : other;
                boolean async = i % 3 == 0;
                calls.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return async ? client.asyncInvokeHttp("", ping).join() : client.syncInvokeHttp("", ping);
                }));
            }
            for (Future<?> call : calls) {
                call.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(given).hasValue(2);
        assertThat(service.requests()).hasSize(CALLERS)
                .allSatisfy(sent -> assertThat(sent.header("X-Security-Token")).isEqualTo("T2"));
    }

    @Test
    void anAsynchronousCallDoesNotWaitForKeys() {
        BasicCredentials credentials = ofMachine();
        clock.pass(Duration.ofHours(7));
        CountDownLatch release = new CountDownLatch(1);
        keys.next((request, connection) -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            Reply.of(200, "t").answer(request, connection);
        });
        try (HcClient client = client(credentials)) {
            CompletableFuture<String> call = client.asyncInvokeHttp("", ping);
            assertThat(call).isNotDone();
            release.countDown();
            assertThat(call).succeedsWithin(1, TimeUnit.MINUTES);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anIdentityProvidersTokenIsExchangedForKeys(boolean async) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "id-token\n");
        keys.always((request, connection) -> {
            Reply reply = request.target().startsWith("/v3.0/OS-AUTH/")
                    ? Reply.of(201, "{}", "X-Subject-Token: subject")
                    : Reply.json(201, String.format(KEYS, 1, 1, 1, 6).replace("2026-", "2999-"));
            reply.answer(request, connection);
        });
        BasicCredentials credentials = new BasicCredentials().withProjectId("p").withIdpId("idp")
                .withIdTokenFile(token.toString()).withIamEndpoint(keys.endpoint());
        try (HcClient client = client(credentials)) {
            for (int i = 0; i < 2; i++) {
                if (async) {
                    client.asyncInvokeHttp("", ping).join();
                } else {
                    client.syncInvokeHttp("", ping);
                }
            }
        }
        RecordedRequest first = keys.takeRequest();
        assertThat(first.requestLine()).isEqualTo("POST /v3.0/OS-AUTH/id-token/tokens HTTP/1.1");
        assertThat(first.header("X-Idp-Id")).isEqualTo("idp");
        assertThat(first.bodyText()).isEqualTo("{\"auth\":{\"id_token\":{\"id\":\"id-token\"}}}");
        RecordedRequest second = keys.takeRequest();
        assertThat(second.requestLine()).isEqualTo("POST /v3.0/OS-CREDENTIAL/securitytokens HTTP/1.1");
        assertThat(second.bodyText()).contains("\"id\":\"subject\"", "\"duration_seconds\":21600");
        assertThat(keys.requests()).hasSize(2);
        new SignatureVerifier("AK1", "SK1").verify(service.takeRequest());
    }

    @Test
    void anIdentityProviderNeedsBothSettings() {
        try (HcClient client = client(new BasicCredentials().withProjectId("p").withIdpId("idp"))) {
            assertThatThrownBy(() -> client.syncInvokeHttp("", ping)).isInstanceOf(SdkException.class)
                    .hasMessageContaining("idTokenFile in credentials is required");
        }
        Path missing = folder.resolve("missing");
        try (HcClient client = client(new BasicCredentials().withProjectId("p").withIdpId("idp")
                .withIdTokenFile(missing.toString()).withIamEndpoint(keys.endpoint()))) {
            assertThatThrownBy(() -> client.syncInvokeHttp("", ping)).isInstanceOf(SdkException.class)
                    .hasMessageContaining(missing.toString());
            assertThat(client.asyncInvokeHttp("", ping)).failsWithin(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void aContainersPlatformGivesKeys() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "pod-token\n");
        keys.always(Reply.json(200, "{\"accessKeyId\":\"AK9\",\"secretAccessKey\":\"SK9\",\"securityToken\":\"T9\","
                + "\"expiration\":\"2999-01-01T00:00:00Z\"}"));
        ICredential credential = new PodIdentityCredentialProvider("basic", Map.of(
                "HC_CONTAINER_CREDENTIALS_FULL_URI", keys.endpoint() + "/v1/credentials?x=1",
                "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", token.toString())).getCredentials();
        try (HcClient client = client(((BasicCredentials) credential).withProjectId("p"))) {
            client.syncInvokeHttp("", ping);
        }
        RecordedRequest asked = keys.takeRequest();
        assertThat(asked.requestLine()).isEqualTo("POST /v1/credentials?x=1 HTTP/1.1");
        assertThat(asked.header("Authorization")).isEqualTo("pod-token");
        assertThat(asked.bodyText()).isEqualTo("{}");
        new SignatureVerifier("AK9", "SK9").verify(service.takeRequest());
    }

    @Test
    void noKeysAtAllAreAskedForNowhere() {
        try (HcClient client = client(new BasicCredentials().withProjectId("p"))) {
            assertThatThrownBy(() -> client.syncInvokeHttp("", ping)).isInstanceOf(SdkException.class)
                    .hasMessageContainingAll("withAk", "withSk", "withIdpId");
        }
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void keysDoNotShow() {
        Keys secret = Keys.lasting("my-ak", "my-sk", "my-token");
        assertThat(secret.toString()).doesNotContain("my-");
        assertThat(new BasicCredentials().withAk("my-ak").withSk("my-sk").toString()).doesNotContain("my-");
        assertThatThrownBy(() -> {
            keys.next(Reply.of(200, "my-token")).next(Reply.json(200, "{\"credential\":{\"access\":\"my-ak\"}}"));
            ofMachine();
        }).isInstanceOf(SdkException.class).hasMessageNotContaining("my-");
    }
}
