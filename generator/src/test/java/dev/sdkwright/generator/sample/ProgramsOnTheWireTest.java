package dev.sdkwright.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.sample.SampleProgram.Language;
import dev.sdkwright.generator.testing.GoTool;
import dev.sdkwright.generator.testing.Module;
import dev.sdkwright.generator.testing.SampleSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs in Python, Go and for curl are run as they are, and send what they are meant to. */
class ProgramsOnTheWireTest {
    private static final String AK = "AKTEST0000000000EXMP";
    private static final String SK = "SKTEST000000000000000000000000000000EXMP";
    private static final Path SHAPES =
            Module.goldens().resolveSibling("dev").resolve("sdkwright/generator/page/shapes.yaml");

    private static final String SIGNED = """
            openapi: 3.0.3
            info: {title: Files, version: "1"}
            security: [{AkSk: []}]
            paths:
              /files:
                post:
                  operationId: upload
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          required: [file, "it's"]
                          properties:
                            file: {type: string, format: binary}
                            "it's": {type: string, example: "100% $HOME\\n'x' \\\\n"}
                  responses: {"204": {description: Done.}}
              /:
                get: {operationId: root, responses: {"204": {description: Done.}}}
            components:
              securitySchemes:
                AkSk: {type: apiKey, name: Authorization, in: header, x-signature: SDK-HMAC-SHA256}
            """;

    @TempDir
    Path folder;

    private StandInServer server;

    @BeforeEach
    void startServer() {
        server = StandInServer.start().always(Reply.of(200, "answered"));
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
    void queries_and_paths_are_encoded(Language language) throws Exception {
        // In a query a plus sign is a space as well, and parameters of different names have no order.
        assertThat(run(language, "listThings").target()).isEqualTo(language == Language.GO
                ? "/things?filter%5Ba%5D=x+y&ids=1&ids=2"
                : "/things?ids=1&ids=2&filter%5Ba%5D=x%20y");
        RecordedRequest form = run(language, "putForm");
        assertThat(form.method()).isEqualTo("PUT");
        assertThat(form.target()).isEqualTo("/things/7/;path=a%2Fb;path=c");
        assertThat(form.header("Cookie")).isEqualTo("sid=s 1");
        assertThat(form.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(form.bodyText().toLowerCase(Locale.ROOT)).isEqualTo("a=x%26y%3dz%27%22");
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
    void bodies_are_sent_as_what_they_are(Language language) throws Exception {
        RecordedRequest json = run(language, "createThing");
        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(json.header("X-Trace")).isEqualTo("00000000-0000-0000-0000-000000000000");
        assertThat(json.bodyText().replaceAll("\\s", ""))
                .isEqualTo("{\"name\":\"first\",\"created\":\"2020-02-30T00:00:00Z\"}");

        RecordedRequest text = run(language, "putText");
        assertThat(text.bodyText()).isEqualTo("some\ntext $HOME `id`");
        assertThat(text.header("Authorization")).isEqualTo("Basic bWU6czNjcjN0");

        RecordedRequest file = run(language, "postFile");
        assertThat(file.bodyText()).isEqualTo("content of the file");
        assertThat(file.header("Authorization")).isEqualTo("Bearer t0ken");

        RecordedRequest parts = run(language, "postParts");
        assertThat(parts.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(parts.bodyText()).contains("content of the file", "it's \"quoted\"", "{\"k\": \"v\"}",
                "name=\"note\"");
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
    void secrets_are_sent_where_they_belong(Language language) throws Exception {
        RecordedRequest request = run(language, "removeAll");

        assertThat(request.method()).isEqualTo("DELETE");
        assertThat(request.target()).isEqualTo("/raw?key=qu3ry");
        assertThat(request.header("Cookie")).isEqualTo("key=c00kie");
    }

    @Test
    void a_shell_signs_as_the_client_does() throws Exception {
        needs("curl", "openssl");
        RecordedRequest request = run(Module.foundingContract(), Language.CURL, "listRestoreRecords");

        assertThat(request.target()).isEqualTo("/v2/p1/instances/%7Binstance_id%7D/restores");
        new SignatureVerifier(AK, SK).verify(request);
    }

    @Test
    void a_shell_signs_parts_and_every_path() throws Exception {
        needs("curl", "openssl");
        Path contract = Files.writeString(folder.resolve("signed.yaml"), SIGNED);

        RecordedRequest parts = run(contract, Language.CURL, "upload");
        assertThat(parts.header("Content-Type")).matches("multipart/form-data; boundary=[0-9a-f]{32}");
        String boundary = parts.header("Content-Type").substring("multipart/form-data; boundary=".length());
        assertThat(parts.bodyText()).isEqualTo(String.join("\r\n", "--" + boundary,
                "Content-Disposition: form-data; name=\"file\"; filename=\"file\"",
                "Content-Type: application/octet-stream", "", "content of the file", "--" + boundary,
                "Content-Disposition: form-data; name=\"it's\"", "Content-Type: text/plain", "", "100% $HOME\n'x' \\n", "--"
                        + boundary + "--", ""));
        new SignatureVerifier(AK, SK).verify(parts);
        new SignatureVerifier(AK, SK).verify(run(contract, Language.CURL, "root"));
        RecordedRequest below = runAt(server.endpoint() + "/base", contract, Language.CURL, "root");
        assertThat(below.target()).isEqualTo("/base/");
        new SignatureVerifier(AK, SK).verify(below);
    }

    private RecordedRequest run(Language language, String operation) throws IOException, InterruptedException {
        needs(language == Language.PYTHON ? "python3" : language == Language.GO ? "go" : "curl");
        return run(SHAPES, language, operation);
    }

    private RecordedRequest run(Path contract, Language language, String operation) throws IOException,
            InterruptedException {
        return runAt(server.endpoint(), contract, language, operation);
    }

    private RecordedRequest runAt(String endpoint, Path contract, Language language, String operation)
            throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve("program." + language.code()),
                SampleSources.of(contract).of(language, operation));
        Path file = Files.writeString(folder.resolve("file.bin"), "content of the file");
        ProcessBuilder process = new ProcessBuilder(switch (language) {
            case PYTHON -> List.of("python3", program.toString());
            case GO -> List.of(GoTool.build(program).toString());
            default -> List.of("sh", program.toString());
        }).redirectErrorStream(true);
        Map<String, String> environment = process.environment();
        environment.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        environment.putAll(Map.of("SERVICE_ENDPOINT", endpoint, "FILE", file.toString(), "API_USER", "me",
                "API_PASSWORD", "s3cr3t", "API_TOKEN", "t0ken", "INQUERY_API_KEY", "qu3ry", "INCOOKIE_API_KEY",
                        "c00kie"));
        environment.putAll(Map.of("CLOUD_SDK_AK", AK, "CLOUD_SDK_SK", SK, "CLOUD_SDK_PROJECT_ID", "p1"));
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        assertThat(said).contains("answered");
        return server.takeRequest();
    }

    private static void needs(String... tools) {
        for (String tool : tools) {
            boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                    .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
            String reason = "programs are not run: there is no " + tool;
            if (!installed) {
                System.out.println(reason);
            }
            Assumptions.assumeTrue(installed, reason);
        }
    }
}
