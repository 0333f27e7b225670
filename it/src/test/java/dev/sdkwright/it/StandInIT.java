package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.it.Consumer.Attempt;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A build whose integration tests call a stand-in, and one that is a stand-in until it is ended. */
class StandInIT {
    private static final Pattern LISTENS = Pattern.compile("\\[INFO] A stand-in for src/main/openapi/pets\\.yaml listens on "
            + "(http://127\\.0\\.0\\.1:[0-9]+) \\(operations: 3\\)");

    private final Consumer consumer = Consumer.named("stand-in");

    @Test
    void integration_tests_call_it_and_it_ends_behind_them() {
        List<String> log = consumer.log();

        String endpoint = announced(log);
        assertThat(log).containsSubsequence("[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0",
                "[INFO] Stopped " + endpoint);
        assertThat(log).anyMatch(line -> line.startsWith("[INFO] GET /pets 200 listPets"))
                .anyMatch(line -> line.startsWith("[INFO] DELETE /pets/7 404 removePet"))
                .noneMatch(line -> line.startsWith("[WARNING]"));
    }

    @Test
    void a_failing_integration_test_fails_the_build_and_nothing_listens_any_more() throws Exception {
        Consumer failing = consumer.copy("stand-in-failing");
        failing.edit("src/test/java/com/example/PetsIT.java", "assertEquals(404, ", "assertEquals(204, ");

        Attempt attempt = failing.attempt(Consumer.settings(), "verify");

        assertThat(attempt.succeeded()).isFalse();
        String endpoint = announced(attempt.log());
        assertThat(attempt.log()).contains("[INFO] Stopped " + endpoint);
        assertThatThrownBy(() -> get(endpoint + "/pets")).isInstanceOf(ConnectException.class);
    }

    @Test
    void what_is_wrong_is_told() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            Attempt taken = consumer.attempt(Consumer.settings(), consumer.goal("serve"), "-Dsdkwright.port=" + port);
            assertThat(taken.succeeded()).isFalse();
            assertThat(taken.text()).contains("cannot listen on port " + port + ": ",
                    "take another with -Dsdkwright.port, or 0 for a free one").doesNotContain("\tat ");
        }
        Attempt twice = consumer.attempt(Consumer.settings(), consumer.goal("start"), consumer.goal("start"));
        assertThat(twice.succeeded()).isFalse();
        assertThat(twice.text()).contains(
                "parameter endpointProperty: 'stand-in.endpoint' tells of another execution's stand-in already");
        Attempt nothing = consumer.attempt(Consumer.settings(), consumer.goal("stop"));
        assertThat(nothing.succeeded()).as(nothing.text()).isTrue();
    }

    @Test
    void serves_until_it_is_ended() throws Exception {
        Process build = consumer.start(consumer.goal("serve"), "-Dsdkwright.port=0");
        try (BufferedReader log = build.inputReader()) {
            String endpoint = announced(log);

            assertThat(get(endpoint + "/pets")).contains("\"name\"");

            String line = log.readLine();
            assertThat(line).startsWith("[INFO] GET /pets 200 listPets");
            build.toHandle().destroy();
            assertThat(log.lines()).noneMatch(end -> end.startsWith("\tat "));
            assertThatThrownBy(() -> get(endpoint + "/pets")).isInstanceOf(ConnectException.class);
        } finally {
            build.destroyForcibly();
        }
    }

    private static String announced(BufferedReader log) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher listens = LISTENS.matcher(line);
            if (listens.matches()) {
                return listens.group(1);
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("the build has ended:\n" + seen);
    }

    private static String announced(List<String> log) {
        List<String> endpoints =
                log.stream().map(LISTENS::matcher).filter(Matcher::matches).map(listens -> listens.group(1)).toList();
        assertThat(endpoints).as(String.join("\n", log)).hasSize(1);
        return endpoints.get(0);
    }

    private static String get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body();
    }
}
