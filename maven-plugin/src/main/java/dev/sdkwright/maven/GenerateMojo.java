package dev.sdkwright.maven;

import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Severity;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Generates the Java SDK of an OpenAPI contract into a source folder of the project.
 *
 * <p>When neither the contract nor anything else that decides the output has changed, no file is touched. Otherwise
 * only files that differ are written, and those that are no longer generated are removed.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /**
     * The OpenAPI or Swagger contract: a file, relative to the project's folder, or an artifact's coordinates as
     * <code>mvn:groupId:artifactId:version[:classifier][!/path/in/jar.yaml]</code>. The path may be left out where the
     * jar has exactly one contract at its root.
     */
    @Parameter(required = true)
    private String contract;

    /**
     * The package of the client. Default: the contract's <code>x-sdk.package</code>, else a name made of its title.
     */
    @Parameter
    private String basePackage;

    /**
     * The package of the core that the client stands on, or <code>none</code> if the core comes from elsewhere, such as
     * another client's jar. Default: the contract's <code>x-sdk.corePackage</code>, else <code>core</code> below the
     * client's package.
     */
    @Parameter
    private String corePackage;

    /** The name in front of <code>Client</code>. Default: made of the contract's title. */
    @Parameter
    private String service;

    /**
     * The folder of the generated files; <code>src/main/java</code> below it becomes a source folder of the project.
     * Every execution needs one of its own.
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/sdkwright", required = true)
    private File outputDirectory;

    /** A folder with templates that replace built-in ones of the same name. */
    @Parameter
    private File templateDirectory;

    /**
     * Folders, and beginnings of http and https addresses, that the contract's references may lead to beside its own
     * folder.
     */
    @Parameter
    private List<String> allowedReferences = List.of();

    /** Does nothing at all. */
    @Parameter(property = "sdkwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    private final RepositorySystem repositorySystem;

    /** Made by Maven. */
    @Inject
    public GenerateMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        Parameters parameters = new Parameters(basePackage, corePackage, service, templateDirectory);
        ContractReference reference = ContractReference.parse(contract, project.getBasedir().toPath());
        ArtifactFiles artifacts = new ArtifactFiles(repositorySystem, session, project.getRemoteProjectRepositories());
        Path output = outputDirectory.toPath();
        try (OpenContract open = reference.open(artifacts)) {
            report(new Regeneration().run(parameters.options(open).with(allowed()), output, ForeignFiles.REFUSE), open.name());
        } catch (GenerationFailedException e) {
            throw failure(e);
        }
        project.addCompileSourceRoot(output.resolve("src/main/java").toString());
    }

    private AllowedReferences allowed() {
        Path home = project.getBasedir().toPath();
        return new AllowedReferences(allowedReferences.stream()
                .map(place -> AllowedReferences.isRemote(place) ? place : home.resolve(place).toString())
                .toList());
    }

    private void report(RegenerationReport report, String name) {
        report.warnings().forEach(warning -> getLog().warn(warning.toString()));
        getLog().info(report.summary(name));
    }

    /** Without the exception as its cause: a stack trace says nothing about a contract. */
    private MojoFailureException failure(GenerationFailedException failed) {
        failed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .forEach(warning -> getLog().warn(warning.toString()));
        return new MojoFailureException(failed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n", "nothing was generated:\n", "")));
    }
}
