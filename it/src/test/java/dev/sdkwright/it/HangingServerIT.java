package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ConnectionException;
import com.huaweicloud.sdk.core.exception.RequestTimeoutException;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.dcs.v2.DcsClient;
import com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecordsRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import org.junit.jupiter.api.Test;

/** The sample programs wait two minutes for an answer, so the call is made here, with less patience. */
class HangingServerIT {
    @Test
    void a_server_that_never_answers_ends_in_a_request_timeout() {
        HttpConfig impatient = HttpConfig.getDefaultHttpConfig().withReadTimeout(1);
        try (StandInServer server = StandInServer.start();
                DcsClient client = DcsClient.newBuilder()
                        .withCredential(new BasicCredentials().withAk("ak").withSk("sk").withProjectId("p1"))
                        .withEndpoint(server.endpoint())
                        .withHttpConfig(impatient)
                        .build()) {
            server.always(Reply.never());

            assertThatThrownBy(() -> client.listRestoreRecords(new ListRestoreRecordsRequest().withInstanceId("i1")))
                    .isInstanceOf(RequestTimeoutException.class)
                    .isNotInstanceOf(ConnectionException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }
}
