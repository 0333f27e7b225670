package dev.sdkwright.generator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What other kinds of contract say in other ways: Swagger 2.0, and services that are signed. */
class OtherContractsTest {
    private static WireClient formats;
    private static WireClient signed;

    @BeforeAll
    static void start() {
        formats = new WireClient(CompiledSdk.of(WireTable.text("collection-formats.yaml")), "Formats");
        signed = new WireClient(CompiledSdk.of(WireTable.text("signed.yaml")), "Signed",
                new BasicCredentials().withAk("AK").withSk("SK"));
    }

    @AfterAll
    static void stop() {
        formats.close();
        signed.close();
    }

    static Stream<Arguments> lists() {
        return WireTable.arguments("collection-formats.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lists")
    void lists_have_the_format_that_their_contract_gives_them(
            String operation, String value, String where, String expected, String source) {
        assertThat(part(formats.send(operation, value), where)).as(source).isEqualTo(text(expected));
    }

    static Stream<Arguments> signatures() {
        return WireTable.arguments("signed.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("signatures")
    void signed_services_get_what_they_expect_and_can_verify(
            String operation, String value, String where, String expected, String source) {
        RecordedRequest request = signed.send(operation, value);

        assertThat(part(request, where)).as(source).isEqualTo(text(expected));
        new SignatureVerifier("AK", "SK").verify(request);
    }

    private static String part(RecordedRequest request, String where) {
        String type = String.valueOf(request.header("Content-Type"));
        int boundary = type.indexOf("boundary=");
        return switch (where) {
            case "target" -> request.target();
            case "body" -> boundary < 0
                    ? request.bodyText()
                    : request.bodyText().replace(type.substring(boundary + "boundary=".length()), "BOUNDARY");
            default -> String.valueOf(request.header(where));
        };
    }

    private static String text(String cell) {
        return new String(WireTable.bytes(cell), StandardCharsets.UTF_8);
    }
}
