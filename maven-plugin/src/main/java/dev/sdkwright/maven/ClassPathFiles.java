package dev.sdkwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.graph.Dependency;

/**
 * What a project has on its class path: its own resources, the plugin's dependencies, and its own dependencies, which are
 * resolved only if it comes to them.
 */
final class ClassPathFiles {
    private final MavenProject project;
    private final PluginDescriptor plugin;
    private final ProjectDependenciesResolver resolver;
    private final RepositorySystemSession session;

    ClassPathFiles(MavenProject project, PluginDescriptor plugin, ProjectDependenciesResolver resolver,
            RepositorySystemSession session) {
        this.project = project;
        this.plugin = plugin;
        this.resolver = resolver;
        this.session = session;
    }

    /**
     * The first jar or folder that has a file.
     *
     * @param entry the file's path in it
     * @param name the contract as the user knows it
     * @throws MojoFailureException if none has it
     */
    Path containing(String entry, String name) throws MojoFailureException {
        List<Path> places = new ArrayList<>();
        project.getBuild().getResources().stream().map(Resource::getDirectory).map(Path::of).forEach(places::add);
        plugin.getArtifacts().stream().map(Artifact::getFile).filter(file -> file != null).map(File::toPath)
                .forEach(places::add);
        for (Path place : places) {
            if (has(place, entry)) {
                return place;
            }
        }
        for (Path place : dependencies(name)) {
            if (has(place, entry)) {
                return place;
            }
        }
        throw Parameters.invalid("contract", name, "is in none of the project's resources, the plugin's dependencies and"
                + " the project's dependencies");
    }

    private List<Path> dependencies(String name) throws MojoFailureException {
        try {
            return resolver.resolve(new DefaultDependencyResolutionRequest(project, session)).getResolvedDependencies()
                    .stream()
                    .map(Dependency::getArtifact)
                    .filter(artifact -> artifact.getFile() != null)
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw Parameters.invalid("contract", name, "cannot be looked for: " + e.getMessage());
        }
    }

    private static boolean has(Path place, String entry) {
        if (Files.isDirectory(place)) {
            try {
                return Files.isRegularFile(place.resolve(entry));
            } catch (InvalidPathException e) {
                return false;
            }
        }
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            return jar.getEntry(entry) != null;
        } catch (IOException e) {
            // A dependency that is no archive has no contract either.
            return false;
        }
    }
}
