package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can come of a call, as a sample program tells it that runs in a JVM of its own against a local server. */
abstract class SampleOutcomes {
    private static final String AK = "AKTEST0000000000EXMP";
    private static final String SK = "SKTEST000000000000000000000000000000EXMP";
    private static final String ID = "8f6e1c0a-req-id";
    private static final String ID_HEADER = "X-Request-Id: " + ID;
    private static final String JSON = "Content-Type: application/json";

    /** The example of the service's reference; where the two places are left open it has empty objects. */
    private static final String BODY = """
            {
              "restore_record_response" : [ {
                "backup_id" : "f4823e9e-fe9b-4ffd-be79-4e5d6de272bb",
                "restore_id" : "a6155972-800c-4170-a479-3231e907d2f6",
                "backup_name" : "backup_20170718000002",
                "updated_at" : "2017-07-18T21:41:35.182Z",
                "restore_remark" : "doctest",
                "created_at" : "2017-07-18T21:41:20.721Z",
                "progress" : "100.00",
                "error_code" : %s,
                "restore_name" : "restore_20170718214120",
                "backup_remark" : %s,
                "status" : "succeed"
              } ],
              "total_num" : 1
            }
            """;

    /** What the provider's own SDK prints of it, given strings. */
    private static final String PRINTED = """
            class ListRestoreRecordsResponse {
                restoreRecordResponse: [class InstanceRestoreInfo {
                    backupId: f4823e9e-fe9b-4ffd-be79-4e5d6de272bb
                    restoreId: a6155972-800c-4170-a479-3231e907d2f6
                    backupName: backup_20170718000002
                    updatedAt: 2017-07-18T21:41:35.182Z
                    restoreRemark: doctest
                    createdAt: 2017-07-18T21:41:20.721Z
                    progress: 100.00
                    errorCode: %s
                    restoreName: restore_20170718214120
                    backupRemark: %s
                    status: succeed
                }]
                totalNum: 1
            }
            """;
    private static final String PRINTED_EMPTY = """
            class ListRestoreRecordsResponse {
                restoreRecordResponse: null
                totalNum: null
            }
            """;

    private StandInServer server;

    /** The program's class. */
    abstract String program();

    /** The environment variable that says where the service is. */
    abstract String endpointVariable();

    /** Holds what was printed against the refusal that came. */
    abstract void assertRefused(JavaRun run, Refusal refusal);

    /** Holds what was printed against the exception, of core's package exception, that is to tell of it. */
    abstract void assertNotReached(JavaRun run, String exception);

    @BeforeEach
    void start() {
        server = StandInServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_documented_example_is_printed_with_its_empty_objects_as_null() throws IOException, InterruptedException {
        assertPrinted(Reply.of(200, BODY.formatted("{ }", "{ }"), JSON, ID_HEADER), PRINTED.formatted(null, null));
    }

    @Test
    void strings_in_their_place_are_printed_as_the_providers_sdk_does() throws IOException, InterruptedException {
        assertPrinted(Reply.of(200, BODY.formatted("\"dcs.08.0007\"", "\"nightly\""), JSON, ID_HEADER),
                PRINTED.formatted("dcs.08.0007", "nightly"));
    }

    @ParameterizedTest
    @MethodSource("otherJsonTypes")
    void other_content_types_of_json_are_read(String contentType) throws IOException, InterruptedException {
        assertPrinted(Reply.of(200, BODY.formatted("{ }", "{ }"), "Content-Type: " + contentType),
                PRINTED.formatted(null, null));
    }

    static Stream<String> otherJsonTypes() {
        return Stream.of("application/vnd.dcs.v2+json", "text/json; charset=UTF-8");
    }

    @Test
    void no_content_is_an_empty_response() throws IOException, InterruptedException {
        assertPrinted(Reply.of(204, ""), PRINTED_EMPTY);
    }

    @Test
    void no_content_with_a_content_type_is_an_empty_response() throws IOException, InterruptedException {
        assertPrinted(Reply.of(204, "", JSON), PRINTED_EMPTY);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusals_are_told_by_status_request_code_and_message(Reply reply, Refusal refusal)
            throws IOException, InterruptedException {
        assertRefused(runAgainst(reply), refusal);
    }

    static Stream<Arguments> refusals() {
        String invalid = """
                {"error_msg":"Invalid request parameter.","error_code":"DCS.4004","error_ext_msg":null}""";
        String internal = """
                {"error_code":"DCS.5000","error_msg":"Internal service error."}""";
        return Stream.of(
                refusal("400 with code and message", Reply.of(400, invalid, JSON, ID_HEADER),
                        new Refusal("ClientRequestException", 400, ID, "DCS.4004", "Invalid request parameter.")),
                refusal("500 with code and message", Reply.of(500, internal, JSON, ID_HEADER),
                        new Refusal("ServerResponseException", 500, ID, "DCS.5000", "Internal service error.")),
                refusal("null for a message",
                        Reply.of(400, "{\"error_code\":\"DCS.4004\",\"error_msg\":null}", JSON, ID_HEADER),
                        new Refusal("ClientRequestException", 400, ID, "DCS.4004", null)),
                refusal("HTML", Reply.of(500, "<html>boom</html>", "Content-Type: text/html", ID_HEADER),
                        new Refusal("ServerResponseException", 500, ID, null, "<html>boom</html>")),
                refusal("an empty body", Reply.of(400, "", ID_HEADER),
                        new Refusal("ClientRequestException", 400, ID, null, null)),
                refusal("the request's id only in the body",
                        Reply.of(400, invalid.replace("{", "{\"request_id\":\"r-1\","), JSON),
                        new Refusal("ClientRequestException", 400, "r-1", "DCS.4004", "Invalid request parameter.")),
                refusal("another content type of JSON",
                        Reply.of(400, invalid, "Content-Type: application/problem+json", ID_HEADER),
                        new Refusal("ClientRequestException", 400, ID, "DCS.4004", "Invalid request parameter.")),
                refusal("200 that is no JSON", Reply.of(200, "<html>welcome</html>", JSON, ID_HEADER),
                        new Refusal("ServerResponseException", 200, ID, null, "json parse error: ...")));
    }

    private static Arguments refusal(String name, Reply reply, Refusal refusal) {
        return Arguments.of(Named.of(name, reply), refusal);
    }

    @ParameterizedTest
    @MethodSource("brokenConnections")
    void a_broken_connection_is_a_connection_exception(Reply reply) throws IOException, InterruptedException {
        assertNotReached(runAgainst(reply), "ConnectionException");
    }

    static Stream<Named<Reply>> brokenConnections() {
        return Stream.of(
                Named.of("cut off within the body", Reply.cutOff(200, "{\"total_num\"", 100)),
                Named.of("closed", Reply.close()),
                Named.of("reset", Reply.reset()));
    }

    @Test
    void a_refused_connection_is_a_connection_exception() throws IOException, InterruptedException {
        assertNotReached(runWith("http://127.0.0.1:" + StandInServer.closedPort()), "ConnectionException");
    }

    @Test
    void an_unknown_host_is_a_connection_exception() throws IOException, InterruptedException {
        assertNotReached(runWith("http://no-such-host.invalid"), "HostUnreachableException");
    }

    @Test
    void missing_keys_end_the_program_before_anything_is_sent() throws IOException, InterruptedException {
        Map<String, String> environment = environment(server.endpoint());
        environment.remove("CLOUD_SDK_AK");

        JavaRun run = ClientApplication.run(program(), environment);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(
                "Exception in thread \"main\" java.lang.IllegalArgumentException: input ak cannot be null or empty.");
        assertThat(server.requests()).isEmpty();
    }

    private void assertPrinted(Reply reply, String expected) throws IOException, InterruptedException {
        JavaRun run = runAgainst(reply);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(expected);
    }

    private JavaRun runAgainst(Reply reply) throws IOException, InterruptedException {
        server.always(reply);
        JavaRun run = runWith(server.endpoint());
        assertThat(server.requests()).isNotEmpty();
        for (RecordedRequest request : server.requests()) {
            assertThat(request.target()).isEqualTo("/v2/%7Bproject_id%7D/instances/%7Binstance_id%7D/restores");
            new SignatureVerifier(AK, SK).verify(request);
        }
        return run;
    }

    private JavaRun runWith(String endpoint) throws IOException, InterruptedException {
        JavaRun run = ClientApplication.run(program(), environment(endpoint));
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private Map<String, String> environment(String endpoint) {
        Map<String, String> environment = new HashMap<>();
        environment.put("CLOUD_SDK_AK", AK);
        environment.put("CLOUD_SDK_SK", SK);
        environment.put(endpointVariable(), endpoint);
        return environment;
    }
}
