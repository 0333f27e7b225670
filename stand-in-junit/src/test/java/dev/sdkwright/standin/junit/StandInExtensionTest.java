package dev.sdkwright.standin.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.serve.Fault;
import dev.sdkwright.generator.serve.Wish;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As a test of a consumer uses it. */
class StandInExtensionTest {
    private static final String CONTRACT = "src/test/resources/dev/sdkwright/standin/junit/notes.yaml";

    @RegisterExtension
    static final StandInExtension SHARED = StandInExtension.of(CONTRACT);

    @RegisterExtension
    final StandInExtension own = StandInExtension.of(CONTRACT).withKeys("ak", "sk");

    private static HttpResponse<String> get(StandInExtension service) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(service.endpoint() + "/notes")).build(), BodyHandlers.ofString());
    }

    @RepeatedTest(2)
    void one_test_knows_nothing_of_another() throws Exception {
        assertThat(SHARED.requests()).isEmpty();
        assertThat(get(SHARED).statusCode()).isEqualTo(200);
        SHARED.always("listNotes", Wish.status(404));
        assertThat(get(SHARED).statusCode()).isEqualTo(404);
        assertThat(SHARED.requests()).hasSize(2).allMatch(request -> request.problems().isEmpty());
    }

    @Test
    void each_field_is_a_server() throws Exception {
        assertThat(own.endpoint()).isNotEqualTo(SHARED.endpoint());
        // Always: the JDK's client sends a GET again by itself.
        own.always("listNotes", Wish.fault(Fault.CLOSE));
        assertThatThrownBy(() -> get(own)).isInstanceOf(IOException.class);
        assertThat(get(SHARED).body()).contains("remember the milk");
    }

    @Test
    void outside_of_tests_there_is_none() {
        assertThatThrownBy(() -> StandInExtension.of(CONTRACT).endpoint()).hasMessageContaining("@RegisterExtension");
    }
}
