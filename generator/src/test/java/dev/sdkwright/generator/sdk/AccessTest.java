package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.auth.ApiKeyCredentials;
import dev.sdkwright.core.auth.BasicAuthCredentials;
import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.auth.BearerCredentials;
import dev.sdkwright.core.auth.ClientCredentials;
import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client of a contract with every kind of security scheme and server, by what it sends. */
class AccessTest {
    private static CompiledSdk sdk;

    private StandInServer server;

    @BeforeAll
    static void generate() throws IOException {
        try (InputStream in = AccessTest.class.getResourceAsStream("access.yaml")) {
            sdk = CompiledSdk.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void start() {
        server = StandInServer.start().always((request, connection) -> Reply.json(200,
                request.target().equals("/oauth/token") ? "{\"access_token\":\"got\",\"token_type\":\"bearer\"}" : "{}")
                .answer(request, connection));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ClientBuilder<?> builder(ICredential... credentials) {
        try {
            ClientBuilder<?> builder = (ClientBuilder<?>) sdk.type("AccessClient").getMethod("newBuilder").invoke(null);
            for (ICredential credential : credentials) {
                builder.withCredential(credential);
            }
            return builder.withServerVariable("host", server.authority());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private RecordedRequest call(ClientBuilder<?> builder, String operation) {
        try (AutoCloseable client = (AutoCloseable) builder.build()) {
            Class<?> type = sdk.type("model." + operation.substring(0, 1).toUpperCase(Locale.ROOT)
                    + operation.substring(1) + "Request");
            Object request = type.getConstructor().newInstance();
            if (operation.equals("cookie")) {
                type.getMethod("setOwn", String.class).invoke(request, "mine");
            }
            client.getClass().getMethod(operation, type).invoke(client, request);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        List<RecordedRequest> requests = server.requests();
        return requests.get(requests.size() - 1);
    }

    private RecordedRequest call(String operation, ICredential... credentials) {
        return call(builder(credentials), operation);
    }

    private static ApiKeyCredentials key() {
        return new ApiKeyCredentials().withApiKey("k&1");
    }

    private static BasicAuthCredentials user() {
        return new BasicAuthCredentials().withUsername("Aladdin").withPassword("open sesame");
    }

    private static BearerCredentials token() {
        return new BearerCredentials().withToken("brought");
    }

    @Test
    void keys_go_where_their_scheme_says() {
        assertThat(call("inherited", key()).header("X-Api-Key")).isEqualTo("k&1");
        assertThat(call("alsoInherited", key()).header("X-Api-Key")).isEqualTo("k&1");
        assertThat(call("query", key()).target()).isEqualTo("/v1/query?api%20key=k%261");
        assertThat(call("cookie", key()).header("Cookie")).isEqualTo("own=mine; SID=k&1");
    }

    @Test
    void users_and_tokens_go_in_the_authorization_header() {
        assertThat(call("basic", user()).header("Authorization")).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        for (String operation : List.of("bearer", "openid", "code", "oauth")) {
            assertThat(call(operation, token()).header("Authorization")).as(operation).isEqualTo("Bearer brought");
        }
    }

    @Test
    void tokens_are_got_for_client_id_and_secret() {
        ClientCredentials client =
                new ClientCredentials().withClientId("id").withClientSecret("secret").withScopes("a");
        assertThat(call("oauth", client).header("Authorization")).isEqualTo("Bearer got");
        call("oauth", client);
        assertThat(server.requests()).extracting(RecordedRequest::target)
                .containsExactly("/oauth/token", "/v1/oauth", "/v1/oauth");
        assertThat(server.requests().get(0).bodyText()).isEqualTo("grant_type=client_credentials&scope=a");
    }

    @Test
    void signatures_are_put_where_they_are_asked_for_alone() {
        BasicCredentials keys = new BasicCredentials().withAk("AK").withSk("SK");
        new SignatureVerifier("AK", "SK").verify(call("signed", keys, key()));
        assertThat(call("inherited", keys, key()).header("Authorization")).isNull();
    }

    @Test
    void the_first_alternative_that_is_satisfied_counts() {
        RecordedRequest both = call("both", user(), key(), token());
        assertThat(both.header("Authorization")).startsWith("Basic ");
        assertThat(both.target()).isEqualTo("/v1/both?api%20key=k%261");
        assertThat(call("both", user(), token()).header("Authorization")).isEqualTo("Bearer brought");
        assertThat(call("optional", token()).header("Authorization")).isEqualTo("Bearer brought");
        assertThat(call("optional").header("Authorization")).isNull();
    }

    @Test
    void open_operations_are_sent_without() {
        for (String operation : List.of("nobody", "anyone")) {
            RecordedRequest sent = call(operation, key(), user(), token());
            assertThat(sent.target()).isEqualTo("/v1/" + operation);
            assertThat(sent.headerNames()).doesNotContain("Authorization", "Cookie", "X-Api-Key");
        }
    }

    @Test
    void nothing_that_satisfies_is_told_before_anything_is_sent() {
        assertThatThrownBy(() -> call("both", key())).isInstanceOf(SdkException.class)
                .hasMessage("no credential for operation both, which takes basic (BasicAuthCredentials) and queryKey "
                        + "(ApiKeyCredentials), or bearer (BearerCredentials); given: ApiKeyCredentials; call "
                        + "withCredential(...) before build(), withCredential(scheme, ...) for each of several that go "
                        + "together");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void what_the_client_cannot_do_is_told_and_left_to_others() {
        assertThat(sdk.generation().diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().id().equals("SDK007"))
                .extracting(diagnostic -> diagnostic.location().pointer())
                .containsExactly("/components/securitySchemes/tls", "/components/securitySchemes/digest");
        assertThat(sdk.generation().diagnostics()).extracting(Diagnostic::message)
                .contains("security scheme 'nowhere' is asked for but not declared");
        assertThat(call("tls", key()).header("X-Api-Key")).isEqualTo("k&1");
        assertThat(call("digest", key()).header("Authorization")).isNull();
        assertThat(call("undeclared", key()).header("Authorization")).isNull();
    }

    @Test
    void calls_go_where_contract_and_caller_say() {
        assertThat(call(builder(key()).withServerVariable("version", "v2"), "inherited").target())
                .isEqualTo("/v2/inherited");
        assertThatThrownBy(() -> builder(key()).withServerVariable("version", "v3").build())
                .hasMessageContaining("the variable version of the contract's server is one of [v1, v2], not v3");
        assertThat(call("moved", key()).target()).isEqualTo("/path/v1/moved");
        assertThat(call("movedFurther", key()).target()).isEqualTo("/operation/moved");
        try (StandInServer mine = StandInServer.start().always(Reply.json(200, "{}"))) {
            ClientBuilder<?> builder = builder(key()).withEndpoint(mine.endpoint() + "/mine");
            call(builder, "movedFurther");
            assertThat(mine.takeRequest().target()).isEqualTo("/mine/moved");
        }
    }

    @Test
    void waiting_and_not_waiting_send_the_same() throws Exception {
        ClientBuilder<?> builder =
                (ClientBuilder<?>) sdk.type("AccessAsyncClient").getMethod("newBuilder").invoke(null);
        builder.withCredential(new ClientCredentials().withClientId("id").withClientSecret("secret"));
        try (AutoCloseable client = (AutoCloseable) builder.withEndpoint(server.endpoint()).build()) {
            Class<?> type = sdk.type("model.OauthRequest");
            ((CompletableFuture<?>) client.getClass().getMethod("oauthAsync", type)
                    .invoke(client, type.getConstructor().newInstance())).get();
        }
        assertThat(server.requests()).extracting(request -> request.header("Authorization"))
                .containsExactly("Basic aWQ6c2VjcmV0", "Bearer got");
    }

    @Test
    void only_operations_that_differ_say_so() {
        assertThat(sdk.source("InheritedOperation.java")).doesNotContain("security()", "server()");
        assertThat(sdk.source("NobodyOperation.java")).contains("return SecurityRequirement.NONE;");
        assertThat(sdk.source("AccessOperations.java")).containsOnlyOnce("headerKey(").doesNotContain("machines");
    }
}
