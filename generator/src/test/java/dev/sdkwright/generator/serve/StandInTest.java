package dev.sdkwright.generator.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stand-in answers, and what it refuses. */
class StandInTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private StandIn standIn;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        Path contract = folder.resolve("contract.yaml");
        try (var in = StandInTest.class.getResourceAsStream("stand-in.yaml")) {
            Files.write(contract, in.readAllBytes());
        }
        standIn = StandIn.start(StandInOptions.of(contract).withLog(log::add));
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    private HttpResponse<String> send(String method, String target, String mediaType, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(standIn.endpoint() + target))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String target, String... headers) throws IOException, InterruptedException {
        return send("GET", target, null, null, headers);
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    @Test
    void answers_with_the_example() throws Exception {
        HttpResponse<String> response = get("/pets/7");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(response.headers().firstValue("x-quota")).hasValue("60");
        assertThat(json(response).path("name").asText()).isEqualTo("Rex");
    }

    @Test
    void answers_with_values_that_the_schema_allows_where_there_is_no_example() throws Exception {
        JsonNode pet = json(get("/pets")).path(0);
        assertThat(pet.path("id").asLong()).isGreaterThanOrEqualTo(10);
        assertThat(pet.path("code").asText()).matches("[A-Z]{3}-\\d{2,4}");
        assertThat(pet.path("kind").asText()).isEqualTo("cat");
        assertThat(pet.path("born").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(pet.has("secret")).as("is only sent").isFalse();
        assertThat(get("/pets").body()).isEqualTo(get("/pets").body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/pets/x                           | path parameter id        | integer expected",
        "/pets/7?limit=many                | query parameter limit    | integer expected",
        "/pets/7?limit=1000                | query parameter limit    | 100",
        "/pets/7?tags=a,b,c,d              | query parameter tags     | 3",
        "/pets/7?filter%5Bage%5D=old       | query parameter filter /age | integer expected",
        "/pets/7?when=yesterday            | query parameter when     | date",
        "/pets/%zz                         |                          |",
    })
    void refuses_parameters_that_are_not_as_declared(String target, String place, String why) throws Exception {
        if (place == null) {
            assertThat(raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
            return;
        }
        HttpResponse<String> response = get(target);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("problems").path(0).path("place").asText()).isEqualTo(place);
        assertThat(json(response).path("problems").path(0).path("message").asText()).contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/pets/7?limit=10&tags=a,b", "/pets/7?filter%5Bage%5D=3&filter%5Bnames%5D%5B0%5D=x", "/pets/7?when=2020-02-29", "/v1/pets/7",
        "/pets/7?unknown=1", "/p%65ts/7"})
    void accepts_what_is_declared_and_what_nobody_speaks_of(String target) throws Exception {
        assertThat(get(target).statusCode()).as(target).isEqualTo(200);
    }

    @Test
    void refuses_a_request_without_its_required_header_or_cookie() throws Exception {
        HttpResponse<String> response = get("/orders");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("header parameter X-Trace", "cookie parameter session", "is required");
        assertThat(get("/orders", "X-Trace", "t", "Cookie", "a=b; session=s").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"kind\":\"cat\",\"lives\":9}          | 201 | ",
        "{\"kind\":\"dog\",\"lives\":9}          | 400 | ",
        "{\"kind\":\"cat\"}                      | 400 | 'lives'",
        "{\"kind\":\"cat\",\"lives\":\"9\"}      | 400 | body /lives",
        "{\"kind\":\"cat\",\"lives\":9,\"nick\":null} | 201 | ",
        "{\"kind\":\"cat\",\"lives\":9,\"name\":null} | 400 | body /name",
        "{\"kind\":\"cat\",\"lives\":0}          | 400 | body /lives",
        "{\"kind\":                              | 400 | well-formed",
        "[]                                      | 400 | object expected",
    })
    void checks_bodies(String body, int status, String why) throws Exception {
        HttpResponse<String> response = send("POST", "/pets", "application/json; charset=utf-8", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(why == null ? "" : why);
    }

    @Test
    void refuses_a_missing_body_and_one_of_another_media_type() throws Exception {
        assertThat(send("POST", "/pets", null, null).statusCode()).isEqualTo(400);
        HttpResponse<String> response = send("POST", "/pets", "text/csv", "a,b");
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("text/csv", "application/json");
    }

    @Test
    void checks_forms() throws Exception {
        String form = "application/x-www-form-urlencoded";
        assertThat(send("POST", "/forms", form, "size=3&tags=a&tags=b").statusCode()).isEqualTo(204);
        assertThat(send("POST", "/forms", form, "size=big").body()).contains("body /size");
        assertThat(send("POST", "/forms", form, "tags=a").body()).contains("'size'");
        String parts = "--b\r\nContent-Disposition: form-data; name=\"size\"\r\n\r\n%s\r\n--b--\r\n";
        String multipart = "multipart/form-data; boundary=b";
        assertThat(send("POST", "/forms", multipart, parts.formatted("3")).statusCode()).isEqualTo(204);
        assertThat(send("POST", "/forms", multipart, parts.formatted("big")).body()).contains("body /size");
        assertThat(send("POST", "/forms", multipart, "--b\r\n").body()).contains("last boundary");
    }

    @Test
    void parts_are_the_elements_of_a_list() throws Exception {
        String multipart = "multipart/form-data; boundary=b";
        String form = "--b\r\nContent-Disposition: form-data; name=\"forms\"\r\nContent-Type: application/json\r\n\r\n%s\r\n";
        String row = "--b\r\nContent-Disposition: form-data; name=\"grid\"\r\nContent-Type: application/json\r\n\r\n%s\r\n";
        assertThat(send("POST", "/parts", multipart, form.formatted("{\"size\":3}") + "--b--\r\n").statusCode()).isEqualTo(204);
        assertThat(send("POST", "/parts", multipart, form.formatted("[{\"size\":3}]") + "--b--\r\n").statusCode()).isEqualTo(204);
        assertThat(send("POST", "/parts", multipart, form.formatted("{\"size\":3}") + form.formatted("{\"size\":\"a\"}")
                + "--b--\r\n").body()).contains("body /forms/1/size");
        assertThat(send("POST", "/parts", multipart, row.formatted("[1]") + row.formatted("[2,3]") + "--b--\r\n").statusCode())
                .isEqualTo(204);

        String mixed = "multipart/mixed; boundary=b";
        String part = "--b\r\nContent-Type: application/json\r\n\r\n%s\r\n";
        assertThat(send("POST", "/parts", mixed, part.formatted("{\"size\":3}").repeat(2) + "--b--\r\n").statusCode())
                .isEqualTo(204);
        assertThat(send("POST", "/parts", mixed, part.formatted("{\"size\":\"a\"}") + "--b--\r\n").body())
                .contains("body /0/size");
    }

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer t, 200", "X-Key, k, 200", "Authorization, Basic dTpw, 401", "X-Other, k, 401"})
    void asks_for_credentials(String header, String value, int status) throws Exception {
        assertThat(get("/secrets", header, value).statusCode()).isEqualTo(status);
    }

    @Test
    void tells_of_unknown_paths_and_methods() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        HttpResponse<String> response = send("DELETE", "/pets", null, null);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).hasValue("GET, POST");
    }

    @Test
    void answers_as_a_request_wishes() throws Exception {
        assertThat(get("/pets/7", "X-Stand-In-Status", "404").body()).contains("no such pet");
        assertThat(get("/pets/7", "Prefer", "code=404").statusCode()).isEqualTo(404);
        assertThat(get("/pets/7", "X-Stand-In-Status", "503").statusCode()).isEqualTo(503);
        assertThat(get("/pets/7", "Prefer", "example=old").body()).contains("Methuselah");
        assertThat(get("/pets/7", "X-Stand-In-Delay", "5").statusCode()).isEqualTo(200);
        assertThat(get("/pets/7", "X-Stand-In-Status", "many").statusCode()).isEqualTo(400);
        assertThat(get("/pets/7", "X-Stand-In-Fault", "none").body()).contains("close, truncate");
        assertThatThrownBy(() -> get("/pets/7", "X-Stand-In-Fault", "close")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get("/pets/7", "X-Stand-In-Fault", "truncate")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> json(get("/pets/7", "X-Stand-In-Fault", "malform"))).isInstanceOf(IOException.class);
    }

    @Test
    void answers_as_it_was_told() throws Exception {
        standIn.next("getPet", Wish.status(404));
        standIn.next("getPet", Wish.NONE.withBody("{\"name\":\"Tom\"}"));
        standIn.always("listPets", Wish.status(500));
        assertThat(get("/pets/7").statusCode()).isEqualTo(404);
        assertThat(get("/pets/7").body()).isEqualTo("{\"name\":\"Tom\"}");
        assertThat(get("/pets/7").body()).contains("Rex");
        assertThat(get("/pets").statusCode()).isEqualTo(500);
        assertThat(get("/pets").statusCode()).isEqualTo(500);
        assertThat(standIn.requests()).hasSize(5);
        standIn.reset();
        assertThat(get("/pets").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> standIn.next("noPet", Wish.NONE)).hasMessageContaining("no operation 'noPet'");
        assertThatThrownBy(() -> Wish.status(99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_call_that_hangs_ends_with_the_stand_in_and_no_thread_is_left() throws Exception {
        Thread caller = new Thread(() -> {
            try {
                get("/pets/7", "X-Stand-In-Fault", "hang");
            } catch (IOException | InterruptedException ended) {
                // As it should.
            }
        });
        caller.start();
        while (standIn.requests().isEmpty()) {
            Thread.onSpinWait();
        }
        List<Thread> workers = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("stand-in-" + standIn.port() + "-")).toList();
        assertThat(workers).isNotEmpty();
        standIn.close();
        caller.join();
        for (Thread worker : workers) {
            worker.join(Duration.ofMinutes(1).toMillis());
            assertThat(worker.isAlive()).as(worker.getName()).isFalse();
        }
    }

    @Test
    void prints_a_line_per_request_that_nobody_can_break() throws Exception {
        get("/pets/7");
        get("/pets/7?limit=%0Amany");
        assertThat(log).hasSize(2).allMatch(line -> line.lines().count() == 1);
        assertThat(log.get(0)).startsWith("GET /pets/7 200 getPet ");
        assertThat(log.get(1)).contains("400 getPet", "query parameter limit");
    }

    @Test
    void hostile_requests_get_an_answer_without_a_stack_trace() throws Exception {
        String host = "Host: x\r\nConnection: close\r\n\r\n";
        assertThat(raw("GET /../../etc/passwd HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 404").doesNotContain("\tat ");
        assertThat(raw("GET //pets HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 404");
        assertThat(raw("GET /pets/%2e%2e%2f7 HTTP/1.1\r\n" + host)).startsWith("HTTP/1.1 400");
        String deep = "[".repeat(100_000);
        assertThat(send("POST", "/pets", "application/json", deep).statusCode()).isEqualTo(400);
        String large = " ".repeat(StandIn.LARGEST_BODY + 1);
        assertThat(send("POST", "/pets", "application/json", large).statusCode()).isEqualTo(413);
        assertThat(get("/pets/7").statusCode()).isEqualTo(200);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), standIn.port())) {
            socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
