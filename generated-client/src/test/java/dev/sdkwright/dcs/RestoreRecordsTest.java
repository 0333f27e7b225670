package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.core.exception.SdkException;
import com.huaweicloud.sdk.dcs.v2.DcsAsyncClient;
import com.huaweicloud.sdk.dcs.v2.DcsClient;
import com.huaweicloud.sdk.dcs.v2.model.InstanceRestoreInfo;
import com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecordsRequest;
import com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecordsResponse;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The founding operation through the generated client: what is sent, and what becomes of the answers. */
class RestoreRecordsTest {
    private static final String AK = "AKTEST0000000000EXMP";
    private static final String SK = "SKTEST";

    private StandInServer server;
    private DcsClient client;

    @BeforeEach
    void start() {
        server = StandInServer.start();
        client = DcsClient.newBuilder().withCredential(credentials()).withEndpoint(server.endpoint()).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static BasicCredentials credentials() {
        return new BasicCredentials().withAk(AK).withSk(SK).withProjectId("p1");
    }

    private static ListRestoreRecordsRequest request() {
        return new ListRestoreRecordsRequest().withInstanceId("i1");
    }

    @Test
    void the_documented_response_is_read_with_its_empty_objects_as_null() {
        server.next(Reply.json(200, DocumentedResponse.json()));
        ListRestoreRecordsResponse response = client.listRestoreRecords(request());
        assertThat(response.getHttpStatusCode()).isEqualTo(200);
        assertThat(response.getTotalNum()).isEqualTo(1);
        InstanceRestoreInfo record = response.getRestoreRecordResponse().get(0);
        assertThat(record).isEqualTo(new InstanceRestoreInfo()
                .withBackupId("f4823e9e-fe9b-4ffd-be79-4e5d6de272bb")
                .withRestoreId("a6155972-800c-4170-a479-3231e907d2f6")
                .withBackupName("backup_20170718000002")
                .withUpdatedAt("2017-07-18T21:41:35.182Z")
                .withRestoreRemark("doctest")
                .withCreatedAt("2017-07-18T21:41:20.721Z")
                .withProgress("100.00")
                .withRestoreName("restore_20170718214120")
                .withStatus(InstanceRestoreInfo.StatusEnum.SUCCEED));
        assertThat(record.getErrorCode()).isNull();
        assertThat(record.getBackupRemark()).isNull();
    }

    @Test
    void every_parameter_goes_where_the_contract_says_and_the_signature_verifies() {
        server.next(Reply.json(200, "{}"));
        client.listRestoreRecords(request().withBeginTime("20170718000000").withEndTime("20170718235959")
                .withLimit(10).withOffset(0));
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.method()).isEqualTo("GET");
        assertThat(sent.target().split("\\?")[0]).isEqualTo("/v2/p1/instances/i1/restores");
        assertThat(sent.target().split("\\?")[1].split("&")).containsExactlyInAnyOrder(
                "begin_time=20170718000000", "end_time=20170718235959", "limit=10", "offset=0");
        assertThat(sent.header("X-Project-Id")).isEqualTo("p1");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
        assertThat(sent.body()).isEmpty();
        new SignatureVerifier(AK, SK).verify(sent);
    }

    @Test
    void parameters_that_are_not_set_are_not_sent() {
        server.next(Reply.json(200, "{}"));
        client.listRestoreRecords(request());
        assertThat(server.takeRequest().target()).isEqualTo("/v2/p1/instances/i1/restores");
    }

    @Test
    void a_hostile_instance_id_stays_inside_its_segment() {
        server.next(Reply.json(200, "{}"));
        client.listRestoreRecords(request().withInstanceId("a/b?c#d%20"));
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.target()).isEqualTo("/v2/p1/instances/a%2Fb%3Fc%23d%2520/restores");
        new SignatureVerifier(AK, SK).verify(sent);
    }

    @Test
    void a_missing_required_parameter_is_named_before_anything_is_sent() {
        assertThatThrownBy(() -> client.listRestoreRecords(new ListRestoreRecordsRequest()))
                .isInstanceOf(SdkException.class)
                .hasMessageContaining("instance_id");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void no_content_is_an_empty_response() {
        server.next(Reply.of(204, ""));
        ListRestoreRecordsResponse response = client.listRestoreRecords(request());
        assertThat(response.getHttpStatusCode()).isEqualTo(204);
        assertThat(response).hasToString("class ListRestoreRecordsResponse {\n    restoreRecordResponse: null\n    totalNum: null\n}");
    }

    @Test
    void what_the_contract_does_not_know_does_not_fail_a_response() {
        server.next(Reply.json(200, "{\"restore_record_response\":[{\"status\":\"paused\",\"new\":{\"a\":[1]}},null],\"x\":1}"));
        ListRestoreRecordsResponse response = client.listRestoreRecords(request());
        assertThat(response.getRestoreRecordResponse()).hasSize(2);
        assertThat(response.getRestoreRecordResponse().get(1)).isNull();
        InstanceRestoreInfo.StatusEnum status = response.getRestoreRecordResponse().get(0).getStatus();
        assertThat(status.getValue()).isEqualTo("paused");
        assertThat(status).isEqualTo(InstanceRestoreInfo.StatusEnum.fromValue("paused"));
    }

    @Test
    void a_refusal_carries_status_code_message_and_request_id() {
        server.next(Reply.json(400, "{\"error_code\":\"DCS.4004\",\"error_msg\":null,\"request_id\":\"r-1\"}"));
        ClientRequestException refused =
                catchThrowableOfType(ClientRequestException.class, () -> client.listRestoreRecords(request()));
        assertThat(refused.getHttpStatusCode()).isEqualTo(400);
        assertThat(refused.getErrorCode()).isEqualTo("DCS.4004");
        assertThat(refused.getRequestId()).isEqualTo("r-1");
    }

    @Test
    void an_invoker_sends_headers_of_its_own_and_they_are_signed() {
        server.next(Reply.json(200, "{\"total_num\":7}"));
        ListRestoreRecordsResponse response =
                client.listRestoreRecordsInvoker(request()).addHeader("X-Trace", "t 1").invoke();
        assertThat(response.getTotalNum()).isEqualTo(7);
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("X-Trace")).isEqualTo("t 1");
        new SignatureVerifier(AK, SK).verify(sent);
    }

    @Test
    void the_asynchronous_client_makes_the_same_call() throws ExecutionException, InterruptedException {
        server.next(Reply.json(200, DocumentedResponse.json())).next(Reply.json(200, "{\"total_num\":0}"));
        try (DcsAsyncClient async = DcsAsyncClient.newBuilder()
                .withCredential(credentials())
                .withEndpoints(List.of(server.endpoint()))
                .build()) {
            assertThat(async.listRestoreRecordsAsync(request()).get().getRestoreRecordResponse()).hasSize(1);
            assertThat(async.listRestoreRecordsAsyncInvoker(request()).invoke().get().getTotalNum()).isZero();
        }
        for (RecordedRequest sent : server.requests()) {
            new SignatureVerifier(AK, SK).verify(sent);
        }
    }
}
