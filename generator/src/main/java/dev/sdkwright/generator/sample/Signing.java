package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.SecurityScheme.Kind;
import dev.sdkwright.generator.model.Server;
import java.util.List;
import java.util.Optional;

/** Whether a call is signed with an access key, and where it goes. */
final class Signing {
    private static final String OF_A_PROJECT = "BasicCredentials";

    private final SdkModel model;

    Signing(SdkModel model) {
        this.model = model;
    }

    /**
     * What a call is signed with.
     *
     * @param credentials the simple name of the credentials' class
     * @param projectId whether they name a project, which the call needs
     */
    record Keys(String credentials, boolean projectId) {}

    /** A contract with other schemes than signing says for each operation whether it is signed. */
    Optional<Keys> of(Operation operation, List<SecurityScheme> shown) {
        List<String> types = model.service().credentialTypes();
        boolean schemes = !model.service().access().schemes().isEmpty();
        if (types.isEmpty() || schemes && shown.stream().noneMatch(scheme -> scheme.kind() == Kind.SIGNATURE)) {
            return Optional.empty();
        }
        String credentials = types.contains(OF_A_PROJECT) ? OF_A_PROJECT : types.get(0);
        boolean filled = operation.parameters().stream()
                .anyMatch(parameter -> parameter.source() == Parameter.Source.CREDENTIALS);
        return Optional.of(new Keys(credentials, filled && credentials.equals(OF_A_PROJECT)));
    }

    static Optional<String> firstRegion(SdkModel model) {
        return model.servers().stream().flatMap(server -> server.regionId().stream()).findFirst();
    }

    static String endpoint(SdkModel model, Operation operation) {
        return operation.terms().server().or(() -> model.service().access().terms().server())
                .filter(Server::isAbsolute)
                .map(server -> server.url().startsWith("//") ? "https:" + server.url() : server.url())
                .orElse("https://localhost");
    }
}
