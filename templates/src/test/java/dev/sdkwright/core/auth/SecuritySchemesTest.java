package dev.sdkwright.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which credentials go with which operation, and where they stand on the wire. */
class SecuritySchemesTest {

    private static final String SECRET = "s3cr+t/==";

    private static final SecuritySchemes SCHEMES = new SecuritySchemes(
            SecurityRequirement.of("header"),
            SecurityScheme.headerKey("header", "X-Api-Key"),
            SecurityScheme.queryKey("query", "api key"),
            SecurityScheme.cookieKey("cookie", "SID"),
            SecurityScheme.basic("basic"),
            SecurityScheme.bearer("bearer"),
            SecurityScheme.clientCredentials("oauth", "/token"),
            SecurityScheme.signature("aksk"),
            SecurityScheme.other("tls"));

    private final ApiKeyCredentials key = new ApiKeyCredentials().withApiKey(SECRET);
    private final BasicAuthCredentials user =
            new BasicAuthCredentials().withUsername("Aladdin").withPassword("open sesame");
    private final BearerCredentials token = new BearerCredentials().withToken("t0ken");
    private StandInServer server;

    @BeforeEach
    void start() {
        server = StandInServer.start().always(Reply.json(200, "{}"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ClientBuilder<HcClient> builder(ICredential... credentials) {
        ClientBuilder<HcClient> builder = Ping.builder().withSecurity(SCHEMES).withEndpoint(server.endpoint());
        for (ICredential credential : credentials) {
            builder.withCredential(credential);
        }
        return builder;
    }

    /** Calls once waiting and once not; both must send the same. */
    private RecordedRequest call(ClientBuilder<HcClient> builder, SecurityRequirement requirement, String cookie) {
        try (HcClient client = builder.build()) {
            client.syncInvokeHttp(cookie, new Ping(requirement));
            RecordedRequest waited = server.takeRequest();
            client.asyncInvokeHttp(cookie, new Ping(requirement)).join();
            RecordedRequest other = server.takeRequest();
            assertThat(other.requestLine()).isEqualTo(waited.requestLine());
            assertThat(other.header("Cookie")).isEqualTo(waited.header("Cookie"));
            return waited;
        }
    }

    private RecordedRequest call(ClientBuilder<HcClient> builder, SecurityRequirement requirement) {
        return call(builder, requirement, "");
    }

    @Test
    void aKeyGoesWhereTheContractSays() {
        assertThat(call(builder(key), SecurityRequirement.INHERITED).header("X-Api-Key")).isEqualTo(SECRET);
        assertThat(call(builder(key), SecurityRequirement.of("query")).target())
                .isEqualTo("/ping?api%20key=s3cr%2Bt%2F%3D%3D");
        assertThat(call(builder(key), SecurityRequirement.of("cookie")).header("Cookie")).isEqualTo("SID=" + SECRET);
        assertThat(call(builder(key), SecurityRequirement.of("cookie"), "a b").header("Cookie"))
                .isEqualTo("own=a%20b; SID=" + SECRET);
    }

    /** The example of RFC 7617, section 2, and characters outside ASCII as its section 2.1 has them. */
    @Test
    void userAndPasswordAreEncodedTogether() {
        assertThat(call(builder(user), SecurityRequirement.of("basic")).header("Authorization"))
                .isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        BasicAuthCredentials pound = new BasicAuthCredentials().withUsername("test").withPassword("123\u00A3");
        assertThat(call(builder(pound), SecurityRequirement.of("basic")).header("Authorization"))
                .isEqualTo("Basic dGVzdDoxMjPCow==");
        assertThatThrownBy(() -> user.withUsername("a:b")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colon");
    }

    @Test
    void aTokenGoesWithEverySchemeThatTakesOne() {
        for (String scheme : new String[] {"bearer", "oauth"}) {
            assertThat(call(builder(token), SecurityRequirement.of(scheme)).header("Authorization"))
                    .isEqualTo("Bearer t0ken");
        }
        AtomicInteger count = new AtomicInteger();
        BearerCredentials supplied = new BearerCredentials().withTokenSupplier(() -> "t" + count.incrementAndGet());
        call(builder(supplied), SecurityRequirement.of("bearer"));
        assertThat(server.requests()).extracting(request -> request.header("Authorization"))
                .endsWith("Bearer t1", "Bearer t2");
    }

    @Test
    void theFirstAlternativeThatTheCredentialsSatisfyIsTaken() {
        SecurityRequirement requirement = SecurityRequirement.of("basic", "query").or("bearer").or("header");
        RecordedRequest both = call(builder(user, key, token), requirement);
        assertThat(both.header("Authorization")).startsWith("Basic ");
        assertThat(both.target()).contains("api%20key=");
        assertThat(both.header("X-Api-Key")).isNull();
        RecordedRequest second = call(builder(user, token), requirement);
        assertThat(second.header("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(second.target()).isEqualTo("/ping");
        assertThat(call(builder(key), requirement).header("X-Api-Key")).isEqualTo(SECRET);
    }

    @Test
    void oneKeyIsNotTwo() {
        SecurityRequirement both = SecurityRequirement.of("header", "query");
        assertThatThrownBy(() -> call(builder(key), both)).isInstanceOf(SdkException.class)
                .hasMessageContaining("header (ApiKeyCredentials) and query (ApiKeyCredentials)")
                .hasMessageContaining("withCredential(scheme, ...)");
        RecordedRequest sent = call(builder(key)
                .withCredential("query", new ApiKeyCredentials().withApiKey("other")), both);
        assertThat(sent.header("X-Api-Key")).isEqualTo(SECRET);
        assertThat(sent.target()).isEqualTo("/ping?api%20key=other");
    }

    @Test
    void anOperationThatTakesNoneIsSentWithout() {
        RecordedRequest sent = call(builder(key, user, token), SecurityRequirement.NONE);
        assertThat(sent.header("Authorization")).isNull();
        assertThat(sent.header("X-Api-Key")).isNull();
        assertThat(call(builder(), SecurityRequirement.of().or("header")).header("X-Api-Key")).isNull();
        // Who may go without, and has something, is known by it.
        assertThat(call(builder(key), SecurityRequirement.of().or("header")).header("X-Api-Key")).isEqualTo(SECRET);
    }

    @Test
    void nothingThatFitsNamesSchemesAndClasses() {
        try (HcClient client = builder(user).withCredential("cookie", key).build()) {
            Ping ping = new Ping(SecurityRequirement.of("header").or("bearer", "query").or("oauth").or("aksk"));
            String message = "no credential for operation ping, which takes header (ApiKeyCredentials), or bearer "
                    + "(BearerCredentials) and query (ApiKeyCredentials), or oauth (ClientCredentials or "
                    + "BearerCredentials), or aksk (BasicCredentials); given: ApiKeyCredentials for cookie, "
                    + "BasicAuthCredentials; call withCredential(...) before build(), withCredential(scheme, ...) for "
                    + "each of several that go together";
            assertThatThrownBy(() -> client.syncInvokeHttp("", ping)).isInstanceOf(SdkException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> client.asyncInvokeHttp("", ping).join()).isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(SdkException.class).hasRootCauseMessage(message);
        }
    }

    @Test
    void whatTheCallerPutsOnARequestByHandCounts() {
        try (HcClient client = builder(token).build()) {
            client.syncInvokeHttp("", new Ping(SecurityRequirement.of("header")), Map.of("x-api-key", "mine"));
            assertThat(server.takeRequest().header("X-Api-Key")).isEqualTo("mine");
            client.syncInvokeHttp("", new Ping(SecurityRequirement.of("bearer")), Map.of("Authorization", "mine"));
            assertThat(server.takeRequest().header("Authorization")).isEqualTo("mine");
            client.syncInvokeHttp("", new Ping(SecurityRequirement.of("cookie")), Map.of("Cookie", "a=b; SID=mine"));
            assertThat(server.takeRequest().header("Cookie")).isEqualTo("a=b; SID=mine");
        }
    }

    @Test
    void aSignatureIsMadeLast() {
        BasicCredentials keys = new BasicCredentials().withAk("AK").withSk("SK").withProjectId("p");
        RecordedRequest sent = call(builder(keys, key), SecurityRequirement.of("aksk", "query", "cookie")
                .or("aksk", "query"));
        assertThat(sent.target()).contains("api%20key=");
        new SignatureVerifier("AK", "SK").verify(sent);
    }

    @Test
    void whatOnlyTheTransportCanDoIsLeftToIt() {
        assertThat(call(builder(key), SecurityRequirement.of("tls")).header("X-Api-Key")).isNull();
        assertThat(call(builder(key), SecurityRequirement.of("tls", "header")).header("X-Api-Key")).isEqualTo(SECRET);
        assertThat(call(builder(key), SecurityRequirement.of("tls").or("header")).header("X-Api-Key"))
                .isEqualTo(SECRET);
        assertThatThrownBy(() -> call(builder(), SecurityRequirement.of("tls").or("header")))
                .isInstanceOf(SdkException.class);
        ICredential own = new OwnCredential();
        assertThat(call(builder(own), SecurityRequirement.of("tls")).header("X-Own")).isEqualTo("1");
        assertThat(call(builder().withCredential("tls", own), SecurityRequirement.of("tls")).header("X-Own"))
                .isEqualTo("1");
    }

    @Test
    void ofOneClassTheLastCounts() {
        ApiKeyCredentials later = new ApiKeyCredentials().withApiKey("later");
        assertThat(call(builder(key, later), SecurityRequirement.of("header")).header("X-Api-Key")).isEqualTo("later");
        assertThatThrownBy(() -> call(builder(key, null), SecurityRequirement.of("header")))
                .isInstanceOf(SdkException.class).hasMessageContaining("given: none");
    }

    @Test
    void whatFitsNothingIsToldWhenTheClientIsBuilt() {
        assertThatThrownBy(() -> builder().withCredential("oops", key).build()).isInstanceOf(SdkException.class)
                .hasMessageContaining("no security scheme oops").hasMessageContaining("cookie");
        SecuritySchemes keysOnly =
                new SecuritySchemes(SecurityRequirement.of("header"), SecurityScheme.headerKey("header", "X-Api-Key"));
        assertThatThrownBy(() -> builder(user).withSecurity(keysOnly).build()).isInstanceOf(SdkException.class)
                .hasMessage("credential type error, BasicAuthCredentials is for none of the contract's security "
                        + "schemes: [header (ApiKeyCredentials)]");
        assertThatThrownBy(() -> Ping.builder().withEndpoint("x").withCredential("header", key).build())
                .isInstanceOf(SdkException.class).hasMessageContaining("no security scheme header");
    }

    @Test
    void aContractWithoutSchemesSendsWhatItIsGiven() {
        ClientBuilder<HcClient> open = Ping.builder().withEndpoint(server.endpoint());
        assertThat(call(open, SecurityRequirement.INHERITED).header("Authorization")).isNull();
        assertThat(call(open.withCredential(token), SecurityRequirement.INHERITED).header("Authorization"))
                .isEqualTo("Bearer t0ken");
        assertThat(call(open.withCredential(user), SecurityRequirement.INHERITED).header("Authorization"))
                .startsWith("Basic ");
        assertThat(call(open, SecurityRequirement.NONE).header("Authorization")).isNull();
        assertThatThrownBy(() -> call(open.withCredential(key), SecurityRequirement.INHERITED))
                .isInstanceOf(SdkException.class).hasMessageContaining("does not say where a key is sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a;b", "a\"b", "a\nb"})
    void aKeyThatCannotBeSentIsRefusedWithoutShowingIt(String bad) {
        ApiKeyCredentials odd = new ApiKeyCredentials().withApiKey(bad + SECRET);
        assertThatThrownBy(() -> call(builder(odd), SecurityRequirement.of("cookie"))).isInstanceOf(SdkException.class)
                .hasMessageContaining("position 1").hasMessageNotContaining(SECRET);
    }

    @Test
    void secretsDoNotShow() {
        ClientCredentials client = new ClientCredentials().withClientId("id").withClientSecret(SECRET);
        for (ICredential credential
                : new ICredential[] {key, user.withPassword(SECRET), token.withToken(SECRET), client}) {
            assertThat(credential.toString()).doesNotContain(SECRET);
            assertThat(credential.deepClone()).isNotSameAs(credential).hasSameClassAs(credential);
        }
        try (HcClient broken = Ping.builder().withSecurity(SCHEMES).withCredential(key)
                .withEndpoint("http://127.0.0.1:" + StandInServer.closedPort()).build()) {
            assertThatThrownBy(() -> broken.syncInvokeHttp("", new Ping(SecurityRequirement.of("query"))))
                    .satisfies(failure -> {
                        for (Throwable at = failure; at != null; at = at.getCause()) {
                            assertThat(at.toString()).doesNotContain("s3cr");
                        }
                    });
        }
    }

    @Test
    void anotherHostGetsNoCredentials() {
        HttpConfig config = new HttpConfig().withAllowRedirects(true);
        try (StandInServer foreign = StandInServer.start().always(Reply.json(200, "{}"));
                HcClient client = builder(key, token, user).withHttpConfig(config).build()) {
            for (String scheme : new String[] {"header", "query", "cookie", "basic", "bearer"}) {
                server.next(Reply.of(307, "", "Location: " + foreign.endpoint() + "/there"));
                client.syncInvokeHttp("", new Ping(SecurityRequirement.of(scheme)));
                RecordedRequest led = foreign.takeRequest();
                assertThat(led.target()).isEqualTo("/there");
                assertThat(led.headerNames()).doesNotContain("Authorization", "Cookie", "X-Api-Key");
            }
            // The same host gets them again.
            server.next(Reply.of(307, "", "Location: /here"));
            client.syncInvokeHttp("", new Ping(SecurityRequirement.of("query")));
            assertThat(server.requests().get(server.requests().size() - 1).target()).startsWith("/here?api%20key=");
        }
    }

    /** What a caller may write for a scheme that the client does not know. */
    private static final class OwnCredential implements ICredential {

        @Override
        public CompletableFuture<ICredential> processAuthParams(HcClient hcClient, String regionId) {
            return CompletableFuture.completedFuture(this);
        }

        @Override
        public CompletableFuture<HttpRequest> processAuthRequest(HttpRequest request, HttpClient httpClient) {
            return CompletableFuture.completedFuture(request.builder().setHeader("X-Own", "1").build());
        }

        @Override
        public ICredential deepClone() {
            return this;
        }
    }
}
