package dev.sdkwright.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;

/** Finds what was released before. */
final class Releases {
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final MavenProject project;

    Releases(RepositorySystem system, RepositorySystemSession session, MavenProject project) {
        this.system = system;
        this.session = session;
        this.project = project;
    }

    /** The release that coordinates name; empty for what are no coordinates. */
    Optional<Release> named(String value) throws MojoFailureException {
        if (!value.startsWith(ArtifactReference.SCHEME)) {
            return Optional.empty();
        }
        ArtifactReference reference = ArtifactReference.parse(value);
        Artifact artifact = new DefaultArtifact(reference.groupId(), reference.artifactId(), reference.classifier(), "jar",
                reference.version());
        return Optional.of(new Release(value, reference.version(), file(artifact, value), reference.entry()));
    }

    /** The newest release of the project that is not the version being built; empty where there is none. */
    Optional<Release> newest() throws MojoFailureException {
        Artifact any = new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "jar", "[0,)");
        try {
            List<String> versions = system.resolveVersionRange(session,
                            new VersionRangeRequest(any, project.getRemoteProjectRepositories(), null))
                    .getVersions().stream().map(Object::toString)
                    .filter(version -> !version.endsWith("-SNAPSHOT") && !version.equals(project.getVersion()))
                    .toList();
            if (versions.isEmpty()) {
                return Optional.empty();
            }
            String version = versions.get(versions.size() - 1);
            String name = ArtifactReference.SCHEME + project.getGroupId() + ":" + project.getArtifactId() + ":" + version;
            return Optional.of(new Release(name, version, file(any.setVersion(version), name), Optional.empty()));
        } catch (VersionRangeResolutionException e) {
            throw Parameters.invalid("baseline", "", "cannot be found: " + e.getMessage());
        }
    }

    private Path file(Artifact artifact, String name) throws MojoFailureException {
        return new ArtifactFiles(system, session, project.getRemoteProjectRepositories()).resolve(artifact, name);
    }
}
