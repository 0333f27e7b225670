package dev.sdkwright.maven;

import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** The jar of a client carries what its users see, so that the next release can be compared with it. */
final class ClientJar {
    private ClientJar() {}

    /**
     * Has the surface that lies beside an output's manifest become a part of the project's jar.
     *
     * @param execution what tells the surfaces of several executions of one project apart
     */
    static void addSurface(MavenProject project, Path output, String execution) {
        Resource resource = new Resource();
        resource.setDirectory(output.resolve(".sdkwright").toString());
        resource.addInclude(Regeneration.SURFACE);
        resource.setTargetPath(Baseline.FOLDER_IN_JAR + "/" + execution);
        project.addResource(resource);
    }

    static boolean hasSurface(Path file) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream().anyMatch(entry -> entry.getName().startsWith(Baseline.FOLDER_IN_JAR + "/")
                    && entry.getName().endsWith("/" + Regeneration.SURFACE));
        } catch (IOException noJar) {
            return false;
        }
    }
}
