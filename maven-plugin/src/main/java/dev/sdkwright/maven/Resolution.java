package dev.sdkwright.maven;

import javax.inject.Inject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.spi.connector.transport.TransporterProvider;

/** The services of Maven that find artifacts, dependencies and what is behind URLs. */
final class Resolution {
    private final RepositorySystem system;
    private final ProjectDependenciesResolver dependencies;
    private final TransporterProvider transporters;

    @Inject
    Resolution(RepositorySystem system, ProjectDependenciesResolver dependencies, TransporterProvider transporters) {
        this.system = system;
        this.dependencies = dependencies;
        this.transporters = transporters;
    }

    RepositorySystem system() {
        return system;
    }

    ProjectDependenciesResolver dependencies() {
        return dependencies;
    }

    TransporterProvider transporters() {
        return transporters;
    }
}
