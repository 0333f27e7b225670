package dev.sdkwright.generator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The client of a contract with everything that OpenAPI can say about parameters, bodies and responses. */
class WireTest {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=([-0-9A-Za-z]{1,70})$");

    private static CompiledSdk sdk;
    private static WireClient client;

    @BeforeAll
    static void start() {
        sdk = CompiledSdk.of(WireTable.text("wire.yaml"));
        client = new WireClient(sdk, "Wire");
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    static Stream<Arguments> parameters() {
        return WireTable.arguments("parameters.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parameters")
    void parameters_are_sent_as_the_specification_says(
            String operation, String value, String where, String expected, String source) {
        RecordedRequest request = client.send(operation, value);

        String sent = where.equals("target") ? request.target() : request.header(where);
        assertThat(String.valueOf(sent)).as(source).isEqualTo(expected);
        assertThat(request.header("Content-Type")).isNull();
        assertThat(request.body()).isEmpty();
    }

    static Stream<Arguments> bodies() {
        return WireTable.arguments("bodies.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bodies")
    void bodies_are_sent_as_the_specification_says(
            String operation, String value, String contentType, String expected, String source) {
        RecordedRequest request = client.send(operation, value);

        String type = String.valueOf(request.header("Content-Type"));
        Matcher boundary = BOUNDARY.matcher(type);
        String used = boundary.find() ? boundary.group(1) : "BOUNDARY";
        assertThat(type.replace(used, "BOUNDARY")).as(source).isEqualTo(contentType);
        // Compared as characters that stand for one byte each, so that a difference can be read.
        assertThat(latin(request.body()).replace(used, "BOUNDARY")).as(source).isEqualTo(latin(WireTable.bytes(expected)));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> responses() {
        return WireTable.arguments("responses.tsv");
    }

    @ParameterizedTest(name = "{0} {1} {4}")
    @MethodSource("responses")
    void responses_are_read_as_the_specification_says(
            String operation, int status, String headers, String body, String getters, String expected, String source) {
        Reply reply = operation.equals("answerHead")
                ? Reply.raw(("HTTP/1.1 200 OK\r\n" + headers.replace("|", "\r\n") + "\r\nContent-Length: 99\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII))
                : Reply.of(status, WireTable.bytes(body), headers.isEmpty() ? new String[0] : headers.split("\\|"));
        Object start = getters.startsWith("!")
                ? catchThrowableOfType(ServiceResponseException.class, () -> client.answer(operation, reply))
                : client.answer(operation, reply);

        assertThat(WireClient.read(start, getters.replace("!", ""))).as(source)
                .isEqualTo(new String(WireTable.bytes(expected), StandardCharsets.UTF_8));
    }

    @Test
    void every_operation_is_in_a_table() {
        Set<String> operations = Pattern.compile("operationId: (\\w+)").matcher(WireTable.text("wire.yaml")).results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inTables = Stream.of("parameters.tsv", "bodies.tsv", "responses.tsv")
                .flatMap(table -> WireTable.rows(table).stream())
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));

        // Those two have tests of their own here.
        inTables.add("acceptHeader");
        inTables.add("contentTypeHeader");
        assertThat(inTables).isEqualTo(operations);
    }

    @Test
    void what_must_be_there_is_asked_for_before_anything_is_sent() {
        for (String operation : Set.of("contentQueryRequired", "reservedRequired", "pathSimpleArray", "pathMatrixObject",
                "pathLabelString", "jsonArray", "textRequired", "octets", "form", "multipart")) {
            assertThatThrownBy(() -> client.send(operation, "null")).as(operation).isInstanceOf(SdkException.class)
                    .hasMessageContaining("operation " + operation + " is null, but it is required");
        }
        assertThatThrownBy(() -> client.send("pathSimpleArray", "[]")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> client.send("pathLabelString", "\"\"")).hasMessageContaining("is empty");
    }

    @Test
    void the_service_is_asked_for_what_is_read() {
        assertThat(accept("answerSeveral")).isEqualTo("application/json");
        assertThat(accept("answerImage")).isEqualTo("image/png, application/json");
        assertThat(accept("bySuccess")).isEqualTo("application/json, text/plain, application/problem+json");
        assertThat(accept("answerAnything")).isNull();
        assertThat(accept("answerNothing")).isNull();
        assertThat(accept("acceptHeader")).isEqualTo("application/json");
        assertThat(client.send("acceptHeader", "\"text/csv\"").header("Accept")).isEqualTo("text/csv");
    }

    @Test
    void a_parameter_may_say_what_the_body_is() {
        assertThat(client.send("contentTypeHeader", "{}").header("Content-Type")).isEqualTo("application/json");
        assertThat(sdk.source("ContentTypeHeaderOperation.java"))
                .contains("out.header(\"Content-Type\", request.contentType);");
    }

    private static String accept(String operation) {
        return client.send(operation, "null").header("Accept");
    }

    @Test
    void an_error_is_its_type_and_no_other() {
        ServiceResponseException failure = catchThrowableOfType(ServiceResponseException.class,
                () -> client.answer("bySuccess", Reply.json(404, "{\"what\":\"it\"}")));

        assertThat(failure.<Object>getError(cast(sdk.type("model.Missing")))).isSameAs(failure.getError()).isNotNull();
        assertThat(failure.<Object>getError(cast(sdk.type("model.Fault")))).isNull();
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> cast(Class<?> type) {
        return (Class<Object>) type;
    }

    @Test
    void common_calls_stay_short() {
        assertThat(sdk.source("QueryFormExplodedArrayOperation.java")).contains("out.query(\"color\", request.color);");
        assertThat(sdk.source("QueryDefaultStringOperation.java")).contains("out.query(\"color\", request.color);");
        assertThat(sdk.source("HeaderDefaultArrayOperation.java")).contains("out.header(\"X-Color\", request.xColor);");
        assertThat(sdk.source("JsonOptionalOperation.java")).contains("out.body(request.body, ColorCodec.INSTANCE);");
    }

    @Test
    void what_a_body_is_sent_as_and_what_else_the_service_takes_is_documented() {
        assertThat(sdk.source("SeveralTypesRequest.java"))
                .contains("sent as application/json", "the service also takes application/xml, text/plain");
        assertThat(sdk.source("TypeIntegerRequest.java")).contains("default 7");
    }
}
