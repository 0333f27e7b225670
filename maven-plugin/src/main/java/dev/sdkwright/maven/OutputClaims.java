package dev.sdkwright.maven;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.SessionData;

/**
 * Which execution writes to which folder in one build: two that write to one would delete each other's files, one after the
 * other or at once. Kept in the build's session, as classes of the JDK, since modules may each load a plugin of their own.
 */
final class OutputClaims {
    private static final String KEY = "dev.sdkwright.outputs";

    private final ConcurrentMap<Path, String> owners;

    private OutputClaims(ConcurrentMap<Path, String> owners) {
        this.owners = owners;
    }

    /** The claims of a build. */
    @SuppressWarnings("unchecked") // nobody else uses the key
    static OutputClaims of(RepositorySystemSession session) {
        SessionData data = session.getData();
        data.set(KEY, null, new ConcurrentHashMap<Path, String>());
        return new OutputClaims((ConcurrentMap<Path, String>) data.get(KEY));
    }

    /**
     * Claims a folder; an execution that runs twice in a build may claim its folder twice.
     *
     * @param owner the execution, as the user knows it
     * @throws MojoFailureException if another execution has it
     */
    void claim(Path folder, String owner) throws MojoFailureException {
        Path place = folder.toAbsolutePath().normalize();
        String other = owners.putIfAbsent(place, owner);
        if (other != null && !other.equals(owner)) {
            throw new MojoFailureException("parameter outputDirectory: " + other + " and " + owner + " both write to "
                    + place + ", and would remove each other's files; give each an outputDirectory of its own");
        }
    }
}
