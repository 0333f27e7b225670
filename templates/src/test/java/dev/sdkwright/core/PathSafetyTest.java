package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.ParameterStyle;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values that mean something in a URL or a header, in every place where a parameter can stand: they arrive as
 * themselves with a signature that fits, or nothing is sent.
 */
class PathSafetyTest {

    private static final List<String> VALUES = List.of("../../../v2/other", "..", ".", "a?b#c", "a/b", "a\\b", "%2e%2e",
            "%2F", "a%00b", "a;b=c", "a&b=c", "a b+c", "a\r\nX-Evil: 1", "a\nb", "a\tb", "\u0000", "é", "恢复", "\uD83D\uDE00",
            "//evil.example/x", "http://evil.example/", "@evil.example", "{project_id}", "\"'<>`^|");

    private StandInServer server;
    private HcClient client;

    /** Where a parameter stands. */
    enum Place {
        PATH, PREFIXED_PATH, EXPLODED_PATH, QUERY, QUERY_NAME, DEEP_QUERY, LISTED_QUERY, HEADER, HEADER_NAME, COOKIE, CALL,
        CALL_QUERY, CALL_QUERY_NAME, PROJECT, TOKEN, MEDIA_TYPE
    }

    static Stream<Arguments> cases() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(Place.values())
                .flatMap(place -> VALUES.stream().map(value -> Arguments.of(way, place, value))));
    }

    @BeforeEach
    void start() {
        server = StandInServer.start().always(Reply.json(200, "{}"));
        client = SampleOperation.client(server);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void arrivesAsItselfOrIsRefused(Way way, Place place, String value) {
        if (place == Place.PROJECT) {
            client.withCredential(SampleOperation.credentials().withProjectId(value));
        }
        if (place == Place.TOKEN) {
            client.withCredential(SampleOperation.credentials().withSecurityToken(value));
        }
        CallOptions<String> options = new CallOptions<>();
        Throwable failure = catchThrowable(() -> {
            switch (place) {
                case CALL -> options.withHeader("X-Value", value);
                case CALL_QUERY -> options.withQueryParam("k", value);
                case CALL_QUERY_NAME -> options.withQueryParam(value, "v");
                default -> { }
            }
            way.call(client, value, new Operation(place), options);
        });
        if (failure != null) {
            assertThat(failure).isInstanceOf(SdkException.class);
            assertThat(server.requests()).isEmpty();
            return;
        }
        assertThat(server.requests()).hasSize(1);
        RecordedRequest sent = server.takeRequest();
        new SignatureVerifier(SampleOperation.AK, SampleOperation.SK).verify(sent);
        assertThat(sent.header("X-Evil")).isNull();
        assertThat(sent.header("Host")).isEqualTo(server.authority());
        assertThat(sent.target()).matches("/base/[!-~]*").doesNotContain("#", "\\");
        assertThat(arrived(place, sent)).isEqualTo(value.strip());
    }

    private static String arrived(Place place, RecordedRequest sent) {
        String target = sent.target();
        String path = target.split("\\?")[0];
        List<String> segments = List.of(path.split("/", -1));
        assertThat(segments).hasSize(5).doesNotContain(".", "..").startsWith("", "base").endsWith("end");
        String query = target.substring(path.length());
        return switch (place) {
            case PATH -> decode(segments.get(3));
            case PREFIXED_PATH -> decode(segments.get(3)).substring(1);
            case EXPLODED_PATH -> decode(segments.get(3)).substring(";k=".length());
            case QUERY, CALL_QUERY, LISTED_QUERY -> decode(query.substring("?k=".length()));
            case QUERY_NAME, CALL_QUERY_NAME -> decode(query.substring(1, query.length() - "=v".length()));
            case DEEP_QUERY -> decode(query).replaceAll("^\\?d\\[", "").replaceAll("\\]=v$", "");
            case TOKEN -> sent.header("X-Security-Token");
            case MEDIA_TYPE -> sent.header("Content-Type");
            case HEADER, CALL -> sent.header("X-Value");
            case HEADER_NAME -> sent.headerNames().stream().filter(name -> sent.header(name).equals("v")).findFirst()
                    .orElse("");
            case COOKIE -> decode(sent.header("Cookie").substring("c=".length()));
            case PROJECT -> decode(segments.get(2));
        };
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Puts its request, a text, where the place says. */
    private static final class Operation extends HttpRequestDef<String, String> {

        private final Place place;

        Operation(Place place) {
            super("op", HttpMethod.GET, "/base/{project_id}/{x}/end", null);
            this.place = place;
        }

        @Override
        public void writeRequest(String request, RequestWriter out) {
            switch (place) {
                case PREFIXED_PATH -> out.path("x", request, ParameterStyle.LABEL);
                case EXPLODED_PATH -> out.path("x", Map.of("k", request), ParameterStyle.MATRIX_EXPLODED);
                case PATH -> out.path("x", request);
                default -> out.path("x", "x");
            }
            switch (place) {
                case QUERY -> out.query("k", request);
                case LISTED_QUERY -> out.query("k", List.of(request));
                case MEDIA_TYPE -> out.header("Content-Type", request);
                case QUERY_NAME -> out.query(request, "v");
                case DEEP_QUERY -> out.query("d", Map.of(request, "v"), ParameterStyle.DEEP_OBJECT);
                case HEADER -> out.header("X-Value", request);
                case HEADER_NAME -> out.header(request, "v");
                case COOKIE -> out.cookie("c", request);
                default -> { }
            }
        }

        @Override
        public String readResponse(ResponseReader in) {
            return "";
        }
    }
}
