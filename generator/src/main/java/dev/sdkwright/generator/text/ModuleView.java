package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/** The pom.xml and README.md of a module. */
record ModuleView(
        String header,
        String groupId,
        String artifactId,
        String version,
        String name,
        String moduleName,
        String jacksonVersion,
        String compilerPluginVersion,
        String jarPluginVersion,
        String title,
        Optional<String> description,
        String contractVersion,
        String service,
        Optional<String> sampleFile,
        boolean hasCredentials,
        boolean hasSchemes,
        List<String> credentialTypes,
        List<String> credentials,
        boolean hasServers,
        List<String> servers,
        Optional<String> defaultServer,
        List<OperationRow> operations) {

    /** One operation as the README lists it. */
    record OperationRow(String method, String request, String httpMethod, String path, String service) {}
}
