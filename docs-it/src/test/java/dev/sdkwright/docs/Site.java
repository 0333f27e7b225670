package dev.sdkwright.docs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.ReferencePages;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.page.PageFormat;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The site of a contract, written to a folder of the build. */
final class Site {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "css", "text/css", "js", "text/javascript; charset=utf-8");

    private final Path folder;

    private Site(Path folder) {
        this.folder = folder;
    }

    static Site of(Path contract, String name) {
        Path folder = Path.of(System.getProperty("docs.output"), "sites", name);
        Regeneration.ofPages(new ReferencePages(EnumSet.of(PageFormat.HTML)))
                .run(GeneratorOptions.of(contract), folder, ForeignFiles.REPLACE);
        return new Site(folder);
    }

    /** The contract that the project was founded for. */
    static Path foundingContract() {
        return Path.of(System.getProperty("docs.root")).resolve("spec/dcs-v2.yaml");
    }

    /** A contract whose texts try to act on the page. */
    static Path hostileContract() {
        return Path.of(System.getProperty("docs.root"))
                .resolve("generator/src/test/resources/dev/sdkwright/generator/page/hostile.yaml");
    }

    /** A contract of the corpus that may stand beside the project. */
    static Optional<Path> ofCorpus(String name) {
        return Stream.iterate(Path.of(System.getProperty("docs.root")), Objects::nonNull, Path::getParent)
                .map(above -> above.resolve("shared").resolve("corpus").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** A page as a file. */
    URI file(String page) {
        String[] parts = page.split("#", 2);
        String uri = folder.resolve(parts[0]).toAbsolutePath().toUri().toString();
        return URI.create(parts.length < 2 ? uri : uri + "#" + parts[1]);
    }

    /** Serves the site on the loopback interface, until it is stopped. */
    HttpServer serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            byte[] content = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type",
                    TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }
}
