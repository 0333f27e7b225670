package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The program that the generator emits beside the client. */
class SampleRunTest {
    @Test
    void the_generated_sample_prints_the_record() throws IOException, InterruptedException {
        try (StandInServer server = StandInServer.start()) {
            server.next(Reply.json(200, DocumentedResponse.json()));
            Process sample = SampleRun.sample(server.endpoint()).redirectErrorStream(true).start();
            String printed = new String(sample.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sample.waitFor()).as(printed).isZero();
            assertThat(printed).contains("restoreId: a6155972-800c-4170-a479-3231e907d2f6", "errorCode: null", "totalNum: 1");
            assertThat(server.takeRequest().target())
                    .isEqualTo("/v2/0a1b2c3d4e5f60718293a4b5c6d7e8f9/instances/%7Binstance_id%7D/restores");
        }
    }

    @Test
    void the_generated_sample_tells_why_the_service_refused() throws IOException, InterruptedException {
        try (StandInServer server = StandInServer.start()) {
            server.next(Reply.json(400, "{\"error_code\":\"DCS.4004\",\"error_msg\":\"Invalid.\",\"request_id\":\"r-1\"}"));
            Process sample = SampleRun.sample(server.endpoint()).redirectErrorStream(true).start();
            String printed = new String(sample.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sample.waitFor()).as(printed).isZero();
            assertThat(printed.strip()).isEqualTo("400 DCS.4004: Invalid. (request r-1)");
        }
    }
}
