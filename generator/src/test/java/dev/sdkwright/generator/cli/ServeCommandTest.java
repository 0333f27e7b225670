package dev.sdkwright.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code serve} as users run it, in a process of its own and within a program. */
class ServeCommandTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Pets, version: "1"}
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  tags: [pets]
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses:
                    "200": {description: ok, content: {application/json: {example: {name: Rex}, schema: {type: object}}}}
                    "404": {description: none, content: {application/json: {example: {why: gone}, schema: {type: object}}}}
              /shops:
                get: {operationId: listShops, tags: [shops], responses: {"204": {description: none}}}
            """;
    private static final Pattern ANNOUNCED =
            Pattern.compile("A stand-in for (.*) listens on (http://127\\.0\\.0\\.1:[0-9]+) \\(operations: ([0-9]+)\\)");

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StringWriter err = new StringWriter();
    private Path contract;

    @BeforeEach
    void writeContract() throws IOException {
        contract = Files.writeString(home.resolve("pets.yaml"), CONTRACT);
    }

    @Test
    void says_where_it_listens_and_prints_a_line_per_request_until_its_process_is_ended() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "serve", contract.toString(), "--port", "0")
                .redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader()) {
            Matcher announced = announced(lines.readLine());
            assertThat(announced.group(1)).isEqualTo(contract.toString());
            assertThat(announced.group(3)).isEqualTo("2");
            String endpoint = announced.group(2);

            HttpResponse<String> answer = get(endpoint + "/pets/1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Rex");
            assertThat(lines.readLine()).startsWith("GET /pets/1 ").contains("200", "getPet");

            assertThat(get(endpoint + "/pets/one").statusCode()).isEqualTo(400);
            assertThat(lines.readLine()).startsWith("GET /pets/one ").contains("400", "id");

            process.toHandle().destroy();
            process.waitFor();
            assertThat(lines.readLine()).as("nothing more is printed, and no stack trace").isNull();
            assertThat(refused(endpoint)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void answers_as_a_request_asks() throws Exception {
        try (Serving serving = new Serving(contract.toString(), "--port", "0")) {
            HttpResponse<String> gone = get(serving.endpoint + "/pets/1", "X-Stand-In-Status", "404");
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("gone");
            long start = System.nanoTime();
            assertThat(get(serving.endpoint + "/pets/1", "X-Stand-In-Delay", "300").statusCode()).isEqualTo(200);
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(300_000_000);
            assertThat(catchIo(() -> get(serving.endpoint + "/pets/1", "X-Stand-In-Fault", "truncate"))).isTrue();
            assertThat(serving.stop()).isZero();
            assertThat(serving.out.toString().lines().skip(1)).hasSize(3);
            assertThat(refused(serving.endpoint)).isTrue();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void serves_the_operations_that_the_options_file_leaves() throws Exception {
        Path options = Files.writeString(home.resolve("options.yaml"), "include: {tags: [pets]}\n");

        try (Serving serving = new Serving(contract.toString(), "--port", "0", "--options", options.toString())) {
            assertThat(serving.announced.group(3)).isEqualTo("1");
            assertThat(get(serving.endpoint + "/shops").statusCode()).isEqualTo(404);
            assertThat(serving.stop()).isZero();
        }
    }

    @Test
    void a_port_that_is_taken_is_wrong_usage() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            assertThat(serve(contract.toString(), "--port", port)).isEqualTo(2);

            assertThat(err.toString()).contains("cannot listen on port " + port + " of 127.0.0.1: ",
                    "take another with --port, or 0 for a free one").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "eighty | 'eighty' is no port, as 8080 is",
        "65536  | '65536' is no port, as 8080 is",
        "-1     | '-1' is no port, as 8080 is"
    })
    void what_is_no_port_is_wrong_usage(String port, String message) {
        assertThat(serve(contract.toString(), "--port=" + port)).isEqualTo(2);

        assertThat(err.toString()).contains(message);
    }

    @Test
    void a_contract_that_is_not_there_is_told_of() {
        assertThat(serve(home.resolve("none.yaml").toString(), "--port", "0")).isEqualTo(1);

        assertThat(err.toString()).contains("none.yaml error SDK001 ", "the contract does not exist (check the path").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'openapi: [3'", "'hello: world'", "'just a text'", "''"})
    void what_is_no_contract_is_at_fault(String text) throws IOException {
        Path none = Files.writeString(home.resolve("none.yaml"), text);

        assertThat(serve(none.toString(), "--port", "0")).isEqualTo(1);

        assertThat(err.toString()).contains("none.yaml", "error SDK").doesNotContain("\tat ");
    }

    private int serve(String... arguments) {
        StringWriter out = new StringWriter();
        String[] all = new String[arguments.length + 1];
        all[0] = "serve";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), all);
        assertThat(out.toString()).isEmpty();
        return exit;
    }

    private HttpResponse<String> get(String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private boolean refused(String endpoint) throws InterruptedException {
        try {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(endpoint)).build(), BodyHandlers.discarding());
            return false;
        } catch (ConnectException nobodyListens) {
            return true;
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }

    private interface Call {
        void run() throws IOException, InterruptedException;
    }

    private static boolean catchIo(Call call) throws InterruptedException {
        try {
            call.run();
            return false;
        } catch (IOException ended) {
            return true;
        }
    }

    private static Matcher announced(String line) {
        Matcher announced = ANNOUNCED.matcher(line);
        assertThat(announced.matches()).as(line).isTrue();
        return announced;
    }

    /** The command within this program, on a thread that is interrupted to end it. */
    private final class Serving implements AutoCloseable {
        final StringWriter out = new StringWriter();
        final Matcher announced;
        final String endpoint;
        private final CompletableFuture<Integer> exit = new CompletableFuture<>();
        private final Thread thread;

        Serving(String... arguments) {
            CompletableFuture<String> first = new CompletableFuture<>();
            PrintWriter printer = new PrintWriter(out) {
                @Override
                public void println(String line) {
                    super.println(line);
                    first.complete(line);
                }
            };
            List<String> all = new ArrayList<>(List.of("serve"));
            all.addAll(List.of(arguments));
            thread = new Thread(() -> {
                int code = Main.run(printer, new PrintWriter(err), all.toArray(String[]::new));
                exit.complete(code);
                first.complete("ended with " + code + ": " + err);
            });
            thread.start();
            announced = announced(first.join());
            endpoint = announced.group(2);
        }

        int stop() {
            thread.interrupt();
            return exit.join();
        }

        @Override
        public void close() {
            stop();
        }
    }
}
