package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.MarkdownProse;
import dev.sdkwright.generator.doc.MarkdownText;
import dev.sdkwright.generator.doc.XmlText;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.model.ServiceInfo;
import dev.sdkwright.generator.name.SdkNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Makes the view of a module's pom.xml and README.md. */
final class ModuleViews {
    private final SdkModel model;
    private final SdkNames names;

    ModuleViews(SdkModel model, SdkNames names) {
        this.model = model;
        this.names = names;
    }

    ModuleView of(Optional<String> sampleFile) {
        ServiceInfo service = model.service();
        ServiceInfo.Coordinates coordinates = service.coordinates();
        Properties versions = versions();
        List<ModuleView.OperationRow> operations = model.operations().stream()
                .map(operation -> new ModuleView.OperationRow(names.operation(operation.id()).method(),
                        names.type(operation.requestType()).simpleName(), operation.method(),
                        MarkdownText.code(operation.path()), names.service()))
                .toList();
        List<String> credentials = new CredentialViews(model).rows();
        boolean regions = model.servers().stream().anyMatch(server -> server.regionId().isPresent());
        List<String> servers = regions ? List.of() : model.servers().stream().map(ModuleViews::row).toList();
        String base = names.packages().base();
        return new ModuleView(
                Headers.GENERATED,
                XmlText.escape(coordinates.groupId().orElse(base)),
                XmlText.escape(coordinates.artifactId().orElse(names.service().toLowerCase(Locale.ROOT) + "-client")),
                XmlText.escape(coordinates.version().orElse("1.0.0-SNAPSHOT")),
                XmlText.escape(service.title().isBlank() ? names.service() : service.title()),
                base,
                versions.getProperty("jackson"),
                versions.getProperty("maven-compiler-plugin"),
                versions.getProperty("maven-jar-plugin"),
                MarkdownText.escape(service.title().isBlank() ? names.service() : service.title()),
                Optional.of(new MarkdownProse().render(service.documentation().text())).filter(text -> !text.isEmpty()),
                MarkdownText.escape(service.version()),
                names.service(),
                sampleFile,
                !credentials.isEmpty() || !service.credentialTypes().isEmpty(),
                !credentials.isEmpty(),
                credentials.isEmpty() ? service.credentialTypes().stream().limit(1).toList() : List.of(),
                credentials,
                !servers.isEmpty(),
                servers,
                service.access().terms().server().filter(Server::isAbsolute)
                        .map(server -> code(server.template())),
                operations);
    }

    private static String row(Server server) {
        String description = server.documentation().text();
        return code(server.template())
                + (description.isBlank() ? "" : ": " + MarkdownText.escape(description).replaceAll("\\s+", " "));
    }

    private static String code(String text) {
        return "`" + MarkdownText.code(text) + "`";
    }

    /** The versions that an emitted module is built with: those of the build that made this generator. */
    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = ModuleViews.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return versions;
    }
}
