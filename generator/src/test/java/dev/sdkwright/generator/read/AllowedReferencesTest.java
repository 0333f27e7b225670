package dev.sdkwright.generator.read;

import static dev.sdkwright.generator.diagnostic.DiagnosticCode.CONTRACT_UNREADABLE;
import static dev.sdkwright.generator.diagnostic.DiagnosticCode.FORBIDDEN_REFERENCE;
import static dev.sdkwright.generator.diagnostic.DiagnosticCode.UNRESOLVED_REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.option.AllowedReferences;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References leave the contract's folder only for places that the user names. */
class AllowedReferencesTest {
    @TempDir
    Path home;

    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
        answer("/v1/pets.yaml", 200, "Pet: {type: object, properties: {owner: {$ref: 'people.yaml#/Person'}}}");
        answer("/v1/people.yaml", 200, "Person: {type: object, properties: {name: {type: string}}}");
        answer("/v1/broken.yaml", 200, "Pet: [");
        server.createContext("/v1/moved.yaml", exchange -> {
            exchange.getResponseHeaders().set("Location", "/v1/pets.yaml");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/v1/away.yaml", exchange -> {
            exchange.getResponseHeaders().set("Location", "/v2/pets.yaml");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    private void answer(String path, int status, String text) {
        server.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_folder_beside_the_contracts_is_read_when_it_is_allowed() throws IOException {
        Path shared = Files.createDirectories(home.resolve("shared"));
        Files.writeString(shared.resolve("pets.yaml"), "Pet: {type: object, properties: {name: {type: string}}}");
        Path contract = contract("../shared/pets.yaml#/Pet");

        assertThat(faults(contract)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FORBIDDEN_REFERENCE);
            assertThat(fault.hint()).contains("allowedReferences");
        });
        assertThat(faults(contract, home.resolve("other").toString())).hasSize(1);
        assertThat(types(contract, shared.toString())).contains("model/Pet.java");
        assertThat(new Generator().generate(options(contract, shared.toString())).inputs())
                .contains(shared.resolve("pets.yaml"));
    }

    @Test
    void documents_of_the_network_are_read_when_they_are_allowed() throws IOException {
        assertThat(faults(contract(base + "/v1/pets.yaml#/Pet"))).extracting(Diagnostic::code)
                .containsExactly(FORBIDDEN_REFERENCE);
        assertThat(types(contract(base + "/v1/pets.yaml#/Pet"), base + "/v1")).contains("model/Pet.java", "model/Person.java");
        assertThat(types(contract(base + "/v1/moved.yaml#/Pet"), base + "/v1/")).contains("model/Pet.java");
    }

    @Test
    void what_cannot_be_had_is_told_where_it_is_referred_to() throws IOException {
        assertFault(base + "/v1/missing.yaml#/Pet", CONTRACT_UNREADABLE.id() + " .*status 404.*");
        assertFault(base + "/v1/away.yaml#/Pet", CONTRACT_UNREADABLE.id() + " .*not allowed.*");
        assertFault(base + "/v1/pets.yaml#/Cat", UNRESOLVED_REFERENCE.id() + " .*leads nowhere.*");
        assertThat(faults(contract(base + "/v1/broken.yaml#/Pet"), base + "/v1")).singleElement()
                .satisfies(fault -> assertThat(fault.location().file()).isEqualTo(base + "/v1/broken.yaml"));
    }

    private void assertFault(String reference, String expected) throws IOException {
        assertThat(faults(contract(reference), base + "/v1")).singleElement().satisfies(fault -> {
            assertThat(fault.location().line()).isEqualTo(6);
            assertThat(fault.toString()).matches("(?s).*" + expected);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/v1,        https://a.example/v1/x.yaml,          true",
        "https://a.example,           https://A.example/x.yaml,             true",
        "https://a.example/v1/,       https://a.example/v1/../x.yaml,       false",
        "https://a.example/v1,        https://a.example/v10/x.yaml,         false",
        "https://a.example,           https://a.example.evil.example/x,     false",
        "https://a.example,           https://a.example@evil.example/x,     false",
        "https://a.example,           http://a.example/x,                   false",
        "https://a.example,           https://a.example:8443/x,             false"})
    void an_address_is_allowed_by_host_and_folder(String allowed, String address, boolean expected) {
        assertThat(new AllowedReferences(List.of(allowed)).allows(URI.create(address))).isEqualTo(expected);
    }

    private Path contract(String reference) throws IOException {
        Path folder = Files.createDirectories(home.resolve("contract"));
        return Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.0.3
                info: {title: Pets, version: '1'}
                paths: {}
                components:
                  schemas:
                    Pet: {$ref: 'REFERENCE'}
                """.replace("REFERENCE", reference));
    }

    private static List<String> types(Path contract, String allowed) {
        return new Generator().generate(options(contract, allowed)).files().stream()
                .map(file -> file.path().replaceAll(".*/(model/.*)", "$1"))
                .toList();
    }

    private static List<Diagnostic> faults(Path contract, String... allowed) {
        return catchThrowableOfType(GenerationFailedException.class,
                () -> new Generator().generate(options(contract, allowed))).diagnostics();
    }

    private static GeneratorOptions options(Path contract, String... allowed) {
        return GeneratorOptions.of(contract).with(new AllowedReferences(List.of(allowed)));
    }
}
