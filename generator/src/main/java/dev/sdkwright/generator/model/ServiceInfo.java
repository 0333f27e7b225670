package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the contract says about the service as a whole.
 *
 * @param title the contract's title, possibly empty
 * @param version the contract's version, possibly empty
 * @param documentation its description
 * @param basePackage the Java package that it asks for ({@code x-sdk.package})
 * @param corePackage the package for the core that it asks for ({@code x-sdk.corePackage})
 * @param coordinates the Maven coordinates that it asks for ({@code x-sdk.groupId} and so on)
 * @param credentialTypes the simple names of the credential classes that sign for it, none for a service that is not
 *     signed with AK and SK
 * @param access how it is called
 */
public record ServiceInfo(
        String title,
        String version,
        Documentation documentation,
        Optional<String> basePackage,
        Optional<String> corePackage,
        Coordinates coordinates,
        List<String> credentialTypes,
        Access access) {
    public ServiceInfo {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(basePackage, "basePackage");
        Objects.requireNonNull(corePackage, "corePackage");
        Objects.requireNonNull(coordinates, "coordinates");
        credentialTypes = List.copyOf(credentialTypes);
        Objects.requireNonNull(access, "access");
    }

    public ServiceInfo withAccess(Access newAccess) {
        return new ServiceInfo(title, version, documentation, basePackage, corePackage, coordinates, credentialTypes,
                newAccess);
    }

    /** Whether calls are signed with an access key, which comes with the ways of Huawei's services. */
    public boolean isSigned() {
        return !credentialTypes.isEmpty();
    }

    /** Maven coordinates, each empty where the contract is silent. */
    public record Coordinates(Optional<String> groupId, Optional<String> artifactId, Optional<String> version) {}
}
