package dev.sdkwright.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * A contract in an artifact.
 *
 * @param groupId its group
 * @param artifactId its name
 * @param version its version
 * @param classifier its classifier, empty without one
 * @param entry the path of the contract in it, without a leading slash; empty to find the only one at its root
 */
record ArtifactReference(
        String groupId, String artifactId, String version, String classifier, Optional<String> entry)
        implements ContractReference {

    static final String SCHEME = "mvn:";
    private static final String ENTRY_MARK = "!/";
    private static final String FORM =
            "is not of the form mvn:groupId:artifactId:version[:classifier][!/path/in/jar.yaml]";

    static ArtifactReference parse(String value) throws MojoFailureException {
        String rest = value.substring(SCHEME.length());
        int mark = rest.indexOf(ENTRY_MARK);
        String coordinates = mark < 0 ? rest : rest.substring(0, mark);
        Optional<String> entry = mark < 0 ? Optional.empty() : Optional.of(rest.substring(mark + ENTRY_MARK.length()));
        List<String> parts = List.of(coordinates.split(":", -1));
        boolean complete = (parts.size() == 3 || parts.size() == 4) && parts.stream().noneMatch(String::isBlank);
        if (!complete || coordinates.contains("!") || entry.filter(String::isBlank).isPresent()) {
            throw Parameters.invalid("contract", value, FORM);
        }
        String classifier = parts.size() == 4 ? parts.get(3) : "";
        return new ArtifactReference(parts.get(0), parts.get(1), parts.get(2), classifier, entry);
    }

    @Override
    public OpenContract open(Sources sources) throws MojoFailureException {
        Artifact artifact = new DefaultArtifact(groupId, artifactId, classifier, "jar", version);
        return OpenContract.ofArtifact(sources.artifacts().resolve(artifact, name()), entry, name());
    }

    /** The coordinates as the project has them, without the path. */
    private String name() {
        String coordinates = SCHEME + groupId + ":" + artifactId + ":" + version;
        return classifier.isEmpty() ? coordinates : coordinates + ":" + classifier;
    }
}
