package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sdkwright.it.Consumer.Attempt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A contract that a server gives out, with a document that it refers to: one story, told in the tests' order. */
@TestMethodOrder(OrderAnnotation.class)
class RemoteContractIT {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths: {}
            components: {schemas: {Pet: {type: object, properties: {price: {$ref: 'parts/money.yaml#/Money'}}}}}
            """;
    private static final String CREDENTIALS =
            "Basic " + Base64.getEncoder().encodeToString("reader:secret".getBytes(StandardCharsets.UTF_8));

    private static final Map<String, String> DOCUMENTS = new ConcurrentHashMap<>();
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static HttpServer server;

    private final Consumer consumer = Consumer.named("remote-contract");

    @BeforeAll
    static void startServer() throws IOException {
        DOCUMENTS.put("/api/pets.yaml", CONTRACT);
        DOCUMENTS.put("/api/parts/money.yaml", "Money: {type: object, properties: {cents: {type: integer}}}\n");
        DOCUMENTS.put("/mirrored/api/pets.yaml", CONTRACT);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", RemoteContractIT::answer);
        server.start();
    }

    @AfterAll
    static void stopServer() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        SEEN.add(exchange.getRequestURI().toString());
        boolean known = CREDENTIALS.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String document = DOCUMENTS.get(exchange.getRequestURI().getPath());
        byte[] body = document == null ? new byte[0] : document.getBytes(StandardCharsets.UTF_8);
        int status = !known ? 401 : document == null ? 404 : 200;
        if (!known) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"contracts\"");
        }
        exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
        if (status == 200) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Test
    @Order(1)
    void is_downloaded_with_the_credentials_of_the_server_and_recorded() throws Exception {
        Attempt online = build();

        assertThat(online.succeeded()).as(online.text()).isTrue();
        assertThat(consumer.generated().names())
                .contains("src/main/java/pets/model/Pet.java", "src/main/java/pets/model/Money.java");
        assertThat(consumer.read("sdkwright.lock").lines().filter(line -> !line.startsWith("#"))).hasSize(2)
                .allMatch(line -> line.matches("[0-9a-f]{64} " + origin() + "/api/(parts/money|pets)\\.yaml"));
    }

    @Test
    @Order(2)
    void builds_offline_after_one_build_online() throws Exception {
        SEEN.clear();

        Attempt offline = build("-o");

        assertThat(offline.succeeded()).as(offline.text()).isTrue();
        assertThat(offline.text()).contains("/api/pets.yaml: up to date");
        assertThat(SEEN).isEmpty();
    }

    @Test
    @Order(3)
    void what_has_changed_fails_until_it_is_accepted_and_touches_nothing() throws Exception {
        FolderState before = consumer.generated();
        DOCUMENTS.put("/api/parts/money.yaml", "Money: {type: object, properties: {euros: {type: integer}}}\n");

        Attempt changed = build();

        assertThat(changed.succeeded()).isFalse();
        assertThat(changed.text()).contains(origin() + "/api/parts/money.yaml is not what was accepted: its sha256 is ",
                "to accept what it is now, build once with -Dsdkwright.acceptContract");
        assertThat(consumer.generated()).isEqualTo(before);
        assertThat(build("-o").succeeded()).as("the accepted one is there still").isTrue();

        Attempt accepted = build("-Dsdkwright.acceptContract");

        assertThat(accepted.succeeded()).as(accepted.text()).isTrue();
        assertThat(consumer.read(Consumer.GENERATED + "src/main/java/pets/model/Money.java")).contains("getEuros");
    }

    @Test
    @Order(4)
    void comes_through_the_mirror_of_its_server() throws Exception {
        DOCUMENTS.put("/mirrored/api/parts/money.yaml", DOCUMENTS.get("/api/parts/money.yaml"));
        SEEN.clear();

        Attempt mirrored = consumer.attempt(settings("<mirrors><mirror><id>mirror</id><mirrorOf>contracts</mirrorOf><url>"
                + origin() + "/mirrored/</url></mirror></mirrors>", "mirror"),
                "generate-sources", "-Dcontracts=http://contracts.invalid");

        assertThat(mirrored.succeeded()).as(mirrored.text()).isTrue();
        assertThat(SEEN).contains("/mirrored/api/pets.yaml", "/mirrored/api/parts/money.yaml");
    }

    @Test
    @Order(5)
    void comes_through_a_proxy() throws Exception {
        SEEN.clear();
        Path noBlockers = Files.writeString(consumer.path("target/global-settings.xml"), "<settings/>");

        Attempt proxied = consumer.attempt(settings("<proxies><proxy><id>proxy</id><active>true</active>"
                + "<protocol>http</protocol><host>127.0.0.1</host><port>" + server.getAddress().getPort()
                + "</port></proxy></proxies>", "contracts"),
                "generate-sources", "-Dcontracts=http://contracts.invalid", "-Dsdkwright.acceptContract",
                "--global-settings", noBlockers.toString());

        assertThat(proxied.succeeded()).as(proxied.text()).isTrue();
        assertThat(SEEN).contains("http://contracts.invalid/api/pets.yaml");
    }

    @Test
    @Order(6)
    void a_server_that_is_away_is_told_of_and_the_copy_is_used_and_without_a_copy_the_build_fails() throws Exception {
        server.stop(0);

        Attempt away = build();

        assertThat(away.succeeded()).as(away.text()).isTrue();
        assertThat(away.text()).contains("[WARNING] " + origin() + "/api/pets.yaml cannot be downloaded: ",
                "; the copy of what was accepted is used");
        Attempt never = consumer.attempt(Consumer.settings(), "generate-sources", "-Dcontracts=" + origin() + "/other");
        assertThat(never.succeeded()).isFalse();
        assertThat(never.text()).contains("parameter contract: '" + origin() + "/other/api/pets.yaml' cannot be downloaded: ");
    }

    private Attempt build(String... more) throws Exception {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "generate-sources";
        arguments[1] = "-Dcontracts=" + origin();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return consumer.attempt(settings("", "contracts"), arguments);
    }

    private static String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Path settings(String more, String credentialsId) throws IOException {
        String server = "<servers><server><id>" + credentialsId
                + "</id><username>reader</username><password>secret</password></server></servers>";
        Path file = consumer.path("target/settings.xml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, Files.readString(Consumer.settings()).replace("</settings>", server + more + "</settings>"));
    }
}
