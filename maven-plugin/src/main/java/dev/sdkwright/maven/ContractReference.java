package dev.sdkwright.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/** What the parameter {@code contract} names. */
sealed interface ContractReference permits FileReference, ArtifactReference, ClassPathReference, RemoteReference {

    /**
     * Makes sense of the parameter's value.
     *
     * @param value a path, {@code mvn:} coordinates, a {@code classpath:} path or a URL
     * @param folder what a relative path starts from
     * @throws MojoFailureException if it is none of them
     */
    static ContractReference parse(String value, Path folder) throws MojoFailureException {
        if (value.startsWith(ArtifactReference.SCHEME)) {
            return ArtifactReference.parse(value);
        }
        if (value.startsWith(ClassPathReference.SCHEME)) {
            return ClassPathReference.parse(value);
        }
        if (RemoteReference.isOne(value)) {
            return RemoteReference.parse(value);
        }
        try {
            return new FileReference(value, folder.resolve(value));
        } catch (InvalidPathException e) {
            throw Parameters.invalid("contract", value, "is not a path: " + e.getReason());
        }
    }

    /**
     * Makes the contract readable, from a repository or a server if need be.
     *
     * @throws MojoFailureException if it is not to be had
     */
    OpenContract open(Sources sources) throws MojoFailureException;
}
