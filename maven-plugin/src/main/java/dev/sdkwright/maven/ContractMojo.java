package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Severity;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.maven.RemoteContracts.Acceptance;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;

/** What all goals have that look at contracts: which ones, and what is to be made of them. */
abstract class ContractMojo extends AbstractMojo {
    /**
     * The OpenAPI or Swagger contract: a file, relative to the project's folder; an artifact's coordinates as
     * <code>mvn:groupId:artifactId:version[:classifier][!/path/in/jar.yaml]</code>, where the path may be left out if the
     * jar has exactly one contract at its root; <code>classpath:/path.yaml</code>; or an <code>http</code> or
     * <code>https</code> URL. Default: every contract in <code>src/main/openapi</code>.
     */
    @Parameter(property = "sdkwright.contract")
    private String contract;

    /**
     * Several contracts in place of one. Each <code>contract</code> in it is a place as above, or has elements:
     * <code>location</code>, and for this contract alone <code>basePackage</code>, <code>corePackage</code>,
     * <code>service</code>, <code>overlays</code>, <code>include</code>, <code>exclude</code>, <code>renames</code> and
     * <code>typeMappings</code>.
     */
    @Parameter
    private List<ContractSettings> contracts;

    /**
     * The package of the client. Default: the contract's <code>x-sdk.package</code>, else a name made of its title. With
     * several contracts it is the package above theirs, which are called like their files.
     */
    @Parameter
    private String basePackage;

    /**
     * The package of the core that the client stands on, or <code>none</code> if the core comes from elsewhere, such as
     * another client's jar. Default: the contract's <code>x-sdk.corePackage</code>, else <code>core</code> below the
     * client's package, with several contracts below <code>sharedPackage</code>.
     */
    @Parameter
    private String corePackage;

    /** The name in front of <code>Client</code>. Default: made of the contract's title. */
    @Parameter
    private String service;

    /**
     * With several contracts, where the core goes and the types that they take from one and the same document, so that
     * these are one class; <code>none</code> gives each client its own. Default: <code>basePackage</code>, else the
     * project's group id.
     */
    @Parameter
    private String sharedPackage;

    /** OpenAPI Overlay 1.0 documents that are applied to the contract before anything else, in this order. */
    @Parameter
    private List<File> overlays;

    /**
     * Which operations are kept: patterns in <code>tags</code>, <code>paths</code> and <code>operations</code>
     * (operationIds), of each kind that is there one has to match. Only types that these operations need are generated.
     * <code>*</code> stands for anything but a slash, <code>**</code> for anything.
     */
    @Parameter
    private OperationFilter include;

    /** Which operations are left out, even if they are included: patterns as above, one of which matches. */
    @Parameter
    private OperationFilter exclude;

    /**
     * Java names in place of those that the contract's would become: in <code>schemas</code>, <code>operations</code> and
     * <code>properties</code> an element per old name (<code>Pet</code>, <code>listPets</code>, <code>Pet.name</code>) with
     * the new one. On the wire nothing changes.
     */
    @Parameter
    private RenameSettings renames;

    /**
     * Java types in place of schemas: an element per component schema, or a <code>property</code> with <code>name</code>
     * and <code>value</code> for a type and format such as <code>string:date-time</code>. The value is the class and its
     * static method that makes one of what is on the wire, as in <code>java.time.Instant#parse</code>;
     * <code>toString</code>, or a method named behind a slash, gives it back. Or it is the class and its codec, as in
     * <code>com.example.Money by com.example.MoneyCodec</code>: that implements the core's <code>JsonCodec</code> and has
     * a public constant <code>INSTANCE</code>.
     */
    @Parameter
    private Properties typeMappings;

    /**
     * Annotations and interfaces for generated classes: each <code>addition</code> has a pattern for Java names,
     * <code>models</code> (default: all), and <code>annotations</code> or <code>interfaces</code>, named with their
     * packages.
     */
    @Parameter
    private List<AdditionSettings> additions;

    /** A file with the text that stands as a comment at the top of every generated Java file. */
    @Parameter
    private File licenseHeader;

    /**
     * Folders, and beginnings of http and https addresses, that the contract's references may lead to beside its own
     * folder.
     */
    @Parameter
    private List<String> allowedReferences;

    /** A folder with templates that replace built-in ones of the same name. */
    @Parameter
    private File templateDirectory;

    /**
     * The file that records what contracts with a URL looked like when they were accepted. It belongs under version
     * control.
     */
    @Parameter(defaultValue = "${project.basedir}/sdkwright.lock")
    private File lockFile;

    /** Accepts what contracts with a URL look like now, in place of what is recorded. */
    @Parameter(property = "sdkwright.acceptContract", defaultValue = "false")
    private boolean acceptContract;

    /**
     * The id of the <code>server</code> in settings.xml with the credentials for contracts with a URL. Default: the host's
     * name.
     */
    @Parameter
    private String serverId;

    /** Does nothing at all. */
    @Parameter(property = "sdkwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final Resolution resolution;

    ContractMojo(Resolution resolution) {
        this.resolution = resolution;
    }

    /** What the goal does with the contracts. */
    abstract void run(ClientSuite suite, String contractNames) throws MojoFailureException;

    @Override
    public final void execute() throws MojoFailureException {
        refuseUnknownParameters();
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        ContractSelection selection = new ContractSelection(project.getBasedir().toPath(), contract, contracts);
        if (selection.isEmpty() && project.getPackaging().equals("pom")) {
            getLog().info("No contract.");
            return;
        }
        try (OpenContracts open = OpenContracts.open(selection.references(), sources())) {
            run(suite(selection, open), open.names());
        } catch (GenerationFailedException e) {
            throw failure("nothing was generated", e.diagnostics());
        }
    }

    private ClientSuite suite(ContractSelection selection, OpenContracts open) throws MojoFailureException {
        Customizing customizing = new Customizing(overlays, include, exclude, renames, typeMappings, additions, licenseHeader);
        return new SuiteSettings(basePackage, corePackage, service, sharedPackage, project.getGroupId(), templateDirectory,
                allowed())
                .suite(selection.settings(), open.contracts(), customizing);
    }

    private AllowedReferences allowed() {
        Path home = project.getBasedir().toPath();
        return allowedReferences == null
                ? AllowedReferences.NONE
                : new AllowedReferences(allowedReferences.stream()
                        .map(place -> AllowedReferences.isRemote(place) ? place : home.resolve(place).toString())
                        .toList());
    }

    private void refuseUnknownParameters() throws MojoFailureException {
        PluginDescriptor descriptor = execution.getMojoDescriptor().getPluginDescriptor();
        UnknownParameters unknown =
                new UnknownParameters(descriptor, project.getBuild().getPluginsAsMap().get(descriptor.getPluginLookupKey()));
        unknown.refuse(execution.getExecutionId());
        unknown.refuse(session.getUserProperties(), project.getProperties());
    }

    private Sources sources() {
        RepositorySystemSession repositories = session.getRepositorySession();
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        Downloads downloads = new Downloads(resolution.transporters(), resolution.system(), repositories, serverId);
        Path copies = repositories.getLocalRepository().getBasedir().toPath().resolve(".cache/sdkwright/contracts");
        return new Sources(
                new ArtifactFiles(resolution.system(), repositories, project.getRemoteProjectRepositories()),
                new ClassPathFiles(project, plugin, resolution.dependencies(), repositories),
                new RemoteContracts(downloads, copies, lockFile.toPath(),
                        acceptContract ? Acceptance.ACCEPT : Acceptance.REFUSE, getLog()));
    }

    final MavenProject project() {
        return project;
    }

    final RepositorySystemSession repositories() {
        return session.getRepositorySession();
    }

    /** What tells this execution from others of the project. */
    final String executionId() {
        return execution.getExecutionId();
    }

    /**
     * Tells what was found, and fails if there are errors.
     *
     * @param title what it means that there are
     */
    final void judge(String title, List<Diagnostic> found) throws MojoFailureException {
        if (found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw failure(title, found);
        }
        found.forEach(warning -> getLog().warn(warning.toString()));
    }

    /** Claims a folder for this execution. */
    final void claim(Path output) throws MojoFailureException {
        OutputClaims.of(session.getRepositorySession()).claim(output,
                "execution '" + execution.getExecutionId() + "' of " + project.getGroupId() + ":" + project.getArtifactId());
    }

    /** Without the exception as its cause: a stack trace says nothing about a contract. */
    private MojoFailureException failure(String title, List<Diagnostic> found) {
        found.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .forEach(warning -> getLog().warn(warning.toString()));
        return new MojoFailureException(found.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n", title + ":\n", "")));
    }
}
