package dev.sdkwright.generator.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a call is sent with and where it goes.
 *
 * @param security empty where nothing is said of it
 * @param server empty where nothing is said of it
 */
public record Terms(Optional<SecurityRequirement> security, Optional<Server> server) {
    public static final Terms UNSAID = new Terms(Optional.empty(), Optional.empty());

    public Terms {
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(server, "server");
    }

    public Terms withSecurity(Optional<SecurityRequirement> newSecurity) {
        return new Terms(newSecurity, server);
    }

    public Terms withServer(Optional<Server> newServer) {
        return new Terms(security, newServer);
    }
}
