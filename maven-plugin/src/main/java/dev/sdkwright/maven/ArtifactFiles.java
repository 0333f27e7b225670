package dev.sdkwright.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds artifacts as Maven itself does: in the reactor, the local repository, the project's repositories. */
final class ArtifactFiles {
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    ArtifactFiles(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * The artifact's file: a jar, or the class folder of a module that this build has compiled.
     *
     * @param name the coordinates as the user knows them
     * @throws MojoFailureException if it is nowhere to be found
     */
    Path resolve(Artifact artifact, String name) throws MojoFailureException {
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, repositories, null);
            return system.resolveArtifact(session, request).getArtifact().getFile().toPath();
        } catch (ArtifactResolutionException e) {
            throw Parameters.invalid("contract", name, "cannot be resolved: " + e.getMessage());
        }
    }
}
