package dev.sdkwright.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.SignatureVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our signatures beside those of the provider's own SDK, byte for byte. */
class SigningVectorsTest {

    /** What cannot be sent in HTTP, or would go to another resource, is refused. */
    private static final Set<String> REFUSED = Set.of("seed-unicode-sk", "path-dotdot", "path-dot", "h-unicode");

    /** Signed for the bytes that we send, in the body's charset; the recommendation leaves the charset aside. */
    private static final String OTHER_CHARSET = "b-json-charset-gbk";

    private static BouncyCastleProvider provider;

    @BeforeAll
    static void addSm3() {
        provider = new BouncyCastleProvider();
        Security.addProvider(provider);
    }

    @AfterAll
    static void removeSm3() {
        Security.removeProvider(provider.getName());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mustMatch")
    void equalsTheOfficialSignature(Vector vector) {
        HttpRequest signed = vector.sign();
        assertThat(signed.getHeader("Authorization")).isEqualTo(vector.text("authorization"));
        vector.verifier().verify(vector.sent(signed));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void signsWhatIsReallySentWhereTheOfficialSignatureDoesNotFit(Vector vector) {
        if (REFUSED.contains(vector.id())) {
            assertThatThrownBy(vector::sign).isInstanceOf(SdkException.class);
            return;
        }
        HttpRequest signed = vector.sign();
        vector.verifier().verify(vector.sent(signed));
        if (vector.fields().get("recommended") instanceof Map<?, ?> recommended && !vector.id().equals(OTHER_CHARSET)) {
            assertThat(signed.getHeader("Authorization")).isEqualTo(recommended.get("authorization"));
        }
    }

    @Test
    void coversAllVectors() throws IOException {
        assertThat(mustMatch()).hasSize(100);
        assertThat(others()).hasSize(41);
    }

    static Stream<Vector> mustMatch() throws IOException {
        return vectors().filter(vector -> vector.text("use").equals("must-match"));
    }

    static Stream<Vector> others() throws IOException {
        return vectors().filter(vector -> !vector.text("use").equals("must-match"));
    }

    private static Stream<Vector> vectors() throws IOException {
        try (InputStream in = SigningVectorsTest.class.getResourceAsStream("/vectors/signing-vectors.json")) {
            Map<?, ?> file = (Map<?, ?>) Json.decode(in.readAllBytes(), JsonCodecs.ANY);
            List<Vector> vectors = new ArrayList<>();
            for (Object vector : (List<?>) file.get("vectors")) {
                vectors.add(new Vector((Map<?, ?>) vector));
            }
            return vectors.stream();
        }
    }

    private record Vector(Map<?, ?> fields) {

        String id() {
            return text("id");
        }

        String text(String name) {
            return (String) fields.get(name);
        }

        HttpRequest sign() {
            Map<?, ?> input = (Map<?, ?>) fields.get("input");
            HttpRequestBuilder builder = HttpRequest.newBuilder()
                    .withEndpoint((String) input.get("endpoint"))
                    .withPath((String) input.get("path_template"))
                    .withMethod(HttpMethod.valueOf((String) input.get("method")))
                    .withContentType((String) input.get("content_type"))
                    .withSigningAlgorithm(SigningAlgorithm.valueOf((String) credential().get("algorithm")));
            ((Map<?, ?>) input.get("path_params")).forEach((name, value) -> builder.addPathParam((String) name, value));
            ((Map<?, ?>) input.get("query")).forEach(
                    (name, values) -> builder.addQueryParam((String) name, texts(values)));
            for (Object header : (List<?>) input.get("headers")) {
                List<String> pair = texts(header);
                builder.addHeader(pair.get(0), pair.get(1));
            }
            byte[] body = Base64.getDecoder().decode((String) input.get("body_base64"));
            switch ((String) input.get("body_kind")) {
                case "text" -> builder.withBodyAsString(new String(body, StandardCharsets.UTF_8));
                case "stream" -> builder.withBody(body);
                default -> builder.withBody(null);
            }
            return signer().syncProcessAuthRequest(builder.build(), null);
        }

        /** As it would arrive. */
        RecordedRequest sent(HttpRequest request) {
            String root = "://" + request.getAuthority();
            String target = request.getUri().substring(request.getUri().indexOf(root) + root.length());
            List<Map.Entry<String, String>> headers = new ArrayList<>();
            request.getHeaders().forEach((name, values) -> headers.add(Map.entry(name, values.get(0))));
            byte[] body = request.getBodyAsBytes() == null ? new byte[0] : request.getBodyAsBytes();
            return new RecordedRequest(
                    request.getMethod() + " " + (target.isEmpty() ? "/" : target) + " HTTP/1.1", headers, body);
        }

        SignatureVerifier verifier() {
            return new SignatureVerifier((String) credential().get("ak"), (String) credential().get("sk"));
        }

        private Map<?, ?> credential() {
            return (Map<?, ?>) ((Map<?, ?>) fields.get("input")).get("credential");
        }

        private ICredential signer() {
            Map<?, ?> given = credential();
            AbstractCredentials<?> keys = given.get("type").equals("global")
                    ? new GlobalCredentials().withDomainId((String) given.get("domain_id"))
                    : new BasicCredentials().withProjectId((String) given.get("project_id"));
            keys.withAk((String) given.get("ak")).withSk((String) given.get("sk"))
                    .setSecurityToken((String) given.get("security_token"));
            if (given.get("derived_service") != null) {
                keys.setDerivedPredicate(request -> true);
                keys.processDerivedAuthParams(
                        (String) given.get("derived_service"), (String) given.get("derived_region"));
            }
            return keys;
        }

        private static List<String> texts(Object values) {
            List<String> texts = new ArrayList<>();
            for (Object value : (List<?>) values) {
                texts.add((String) value);
            }
            return texts;
        }

        @Override
        public String toString() {
            return id();
        }
    }
}
