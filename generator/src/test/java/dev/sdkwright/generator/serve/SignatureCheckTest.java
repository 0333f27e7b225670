package dev.sdkwright.generator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.exception.ClientRequestException;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A client that signs, and a stand-in that verifies: two programs that share no code. */
class SignatureCheckTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Signed, version: "1"}
            security: [{AkSk: []}]
            paths:
              /things/{name}:
                post:
                  operationId: makeThing
                  parameters:
                    - {name: name, in: path, required: true, schema: {type: string}}
                    - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                  requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
                  responses: {"200": {description: ok, content: {application/json: {example: {b: 1},
                    schema: {type: object, properties: {b: {type: integer}}}}}}}
            components:
              securitySchemes:
                AkSk: {type: apiKey, name: Authorization, in: header, x-signature: SDK-HMAC-SHA256}
            """;

    /** Providers of security are the whole JVM's. */
    private static final String PROVIDERS = "java.security.Security";

    @TempDir
    Path folder;

    @Test
    void what_the_client_signs_is_right() throws Exception {
        try (StandIn standIn = standIn()) {
            assertThat(call(standIn, "test-ak", "test-sk").toString()).contains("b: 1");
        }
    }

    @Test
    void another_key_is_refused() throws Exception {
        try (StandIn standIn = standIn()) {
            ClientRequestException wrong =
                    catchThrowableOfType(ClientRequestException.class, () -> call(standIn, "test-ak", "other"));
            assertThat(wrong.getHttpStatusCode()).isEqualTo(401);
            assertThat(wrong.getErrorMsg()).contains("does not belong to this request", "/things/a%20b%2F%2A");
            assertThat(catchThrowableOfType(ClientRequestException.class, () -> call(standIn, "other", "test-sk")))
                    .hasMessageContaining("names the access key 'other'");
        }
    }

    @Test
    void what_is_signed_with_a_derived_key_is_right_and_refused_with_another() throws Exception {
        BasicCredentials derived = new BasicCredentials().withAk("test-ak").withSk("test-sk").withDerivedPredicate(any -> true);
        derived.processDerivedAuthParams("things", "north-1");
        try (StandIn standIn = standIn()) {
            assertThat(call(standIn, derived).toString()).contains("b: 1");
            ClientRequestException wrong = catchThrowableOfType(ClientRequestException.class,
                    () -> call(standIn, derived.withSk("other")));
            assertThat(wrong.getHttpStatusCode()).isEqualTo(401);
            assertThat(wrong.getErrorMsg()).contains("does not belong to this request");
        }
    }

    @Test
    @ResourceLock(PROVIDERS)
    void what_is_made_with_sm3_is_refused_where_the_JVM_has_no_provider_of_it() {
        Headers headers = new Headers();
        headers.add("X-Sdk-Date", "20260101T000000Z");
        headers.add("Authorization", "SDK-HMAC-SM3 Access=test-ak, SignedHeaders=host;x-sdk-date, Signature=" + "0".repeat(64));

        assertThat(new SignatureCheck(AccessKeys.TEST).problem(Received.of("GET", "/", headers, new byte[0]))).hasValueSatisfying(
                problem -> assertThat(problem).contains("is made with SM3", "sign with SDK-HMAC-SHA256 here"));
    }

    @TestFactory
    @ResourceLock(PROVIDERS)
    Stream<DynamicTest> signatures_that_services_have_accepted_are_right_and_belong_to_one_body_and_one_key() throws IOException {
        JsonNode vectors;
        try (InputStream in = SignatureCheckTest.class.getResourceAsStream("/vectors/signing-vectors.json")) {
            vectors = new ObjectMapper().readTree(in).path("vectors");
        }
        Provider sm3 = new BouncyCastleProvider();
        return vectors.valueStream()
                .filter(vector -> vector.path("use").asText().equals("must-match"))
                .map(vector -> dynamicTest(vector.path("id").asText(), () -> {
                    Security.addProvider(sm3);
                    try {
                        verify(vector);
                    } finally {
                        Security.removeProvider(sm3.getName());
                    }
                }));
    }

    private static void verify(JsonNode vector) {
        JsonNode keys = vector.path("input").path("credential");
        Headers headers = new Headers();
        headers.add("Authorization", vector.path("authorization").asText());
        // The third part of the canonical form is the headers that are signed, a line each.
        vector.path("canonical_request").asText().lines().skip(3).takeWhile(line -> !line.isEmpty())
                .forEach(line -> headers.add(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
        String method = vector.path("input").path("method").asText();
        String target = vector.path("recommended").path("request_target").asText();
        byte[] body = Base64.getDecoder().decode(vector.path("input").path("body_base64").asText());
        AccessKeys right = new AccessKeys(keys.path("ak").asText(), keys.path("sk").asText());

        assertThat(new SignatureCheck(right).problem(Received.of(method, target, headers, body))).isEmpty();
        assertThat(new SignatureCheck(new AccessKeys(right.ak(), "other")).problem(Received.of(method, target, headers, body)))
                .isPresent();
        if (!headers.containsKey("X-Sdk-Content-Sha256")) {
            assertThat(new SignatureCheck(right).problem(Received.of(method, target, headers, "other".getBytes(UTF_8))))
                    .isPresent();
        }
    }

    private StandIn standIn() throws IOException {
        Path contract = Files.writeString(folder.resolve("signed.yaml"), CONTRACT);
        return StandIn.start(StandInOptions.of(contract));
    }

    private static Object call(StandIn standIn, String ak, String sk) throws Exception {
        return call(standIn, new BasicCredentials().withAk(ak).withSk(sk));
    }

    private static Object call(StandIn standIn, BasicCredentials credentials) throws Exception {
        CompiledSdk sdk = CompiledSdk.of(CONTRACT);
        ClientBuilder<?> builder = (ClientBuilder<?>) sdk.type("SignedClient").getMethod("newBuilder").invoke(null);
        Class<?> requestType = sdk.type("model.MakeThingRequest");
        Object request = requestType.getConstructor().newInstance();
        requestType.getMethod("setName", String.class).invoke(request, "a b/*");
        requestType.getMethod("setTags", List.class).invoke(request, List.of("z +", "\u00e9&=", "a"));
        try (AutoCloseable client = (AutoCloseable) builder
                .withCredential(credentials)
                .withEndpoint(standIn.endpoint()).build()) {
            return client.getClass().getMethod("makeThing", requestType).invoke(client, request);
        } catch (InvocationTargetException failed) {
            throw (Exception) failed.getCause();
        }
    }
}
