package dev.sdkwright.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/** What the parameter {@code contract} names. */
sealed interface ContractReference permits FileReference, ArtifactReference {

    /**
     * Makes sense of the parameter's value.
     *
     * @param value a path or {@code mvn:} coordinates
     * @param folder what a relative path starts from
     * @throws MojoFailureException if it is neither
     */
    static ContractReference parse(String value, Path folder) throws MojoFailureException {
        if (value.startsWith(ArtifactReference.SCHEME)) {
            return ArtifactReference.parse(value);
        }
        try {
            return new FileReference(value, folder.resolve(value));
        } catch (InvalidPathException e) {
            throw Parameters.invalid("contract", value, "is not a path: " + e.getReason());
        }
    }

    /**
     * Makes the contract readable, from a repository if need be.
     *
     * @throws MojoFailureException if there is no such artifact, or no contract in it
     */
    OpenContract open(ArtifactFiles artifacts) throws MojoFailureException;
}
