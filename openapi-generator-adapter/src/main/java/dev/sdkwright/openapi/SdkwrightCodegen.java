package dev.sdkwright.openapi;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator named {@code sdkwright}: {@code openapi-generator generate -g sdkwright -i CONTRACT -o DIR} writes what
 * {@code sdkwright generate CONTRACT --output DIR} writes.
 *
 * <p>OpenAPI Generator parses the contract before it calls any generator, and by default stops at what its parser
 * finds; with its validation switched off, Sdkwright's own diagnostics are seen, which say where the faults are.
 */
public final class SdkwrightCodegen extends DefaultCodegen {
    /** Of a name below OpenAPI Generator's, since its command line prints nothing less than errors of any other. */
    private static final Logger LOGGER = LoggerFactory.getLogger("org.openapitools.codegen.sdkwright");

    private final HostProperties hostProperties;
    private boolean writing;

    /** Called by OpenAPI Generator, which finds this class as a service. */
    public SdkwrightCodegen() {
        Set<String> inherited = cliOptions.stream().map(CliOption::getOpt).collect(Collectors.toSet());
        hostProperties = new HostProperties(additionalProperties.keySet(), inherited);
        // What is inherited has no effect here. And OpenAPI Generator's plugins pass on only what is listed.
        cliOptions.clear();
        cliOptions.addAll(SdkwrightProperties.cliOptions());
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "sdkwright";
    }

    @Override
    public String getHelp() {
        return "Generates a Maven module with a Java SDK by Sdkwright, which reads the contract itself: mappings, "
                + "normalizer rules and ignore files of OpenAPI Generator have no effect on it.";
    }

    /** It would change a document that is not generated from. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** It would change a document that is not generated from. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** Called for texts that no file is made of; the inherited one complains that it should be overridden. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** Asked for when OpenAPI Generator gets ready to write, so never in a dry run, of which there is no other sign. */
    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        writing = true;
        return super.getTemplatingEngine();
    }

    /**
     * Does the whole work. Of the hooks it is the first that all settings have arrived by and that has the document,
     * which is taken from OpenAPI Generator so that it finds nothing to generate.
     *
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if the contract or a property is at fault,
     *     or the output cannot be written; its message has all diagnostics
     */
    @Override
    public void preprocessOpenAPI(OpenAPI document) {
        GivenProperties given = new GivenProperties(additionalProperties, hostProperties);
        SdkwrightProperties properties = SdkwrightProperties.of(given);
        given.unheeded().forEach(name -> LOGGER.warn("{} has no effect on the generator sdkwright", name));
        GeneratorOptions options = properties.options(new InputSpec(getInputSpec()));
        if (writing) {
            regenerate(options, properties);
        } else {
            rehearse(options);
        }
        empty(document);
    }

    private void regenerate(GeneratorOptions options, SdkwrightProperties properties) {
        RegenerationReport report = new Regeneration().run(options, Path.of(getOutputDir()), properties.foreignFiles());
        report.warnings().forEach(warning -> LOGGER.warn("{}", warning));
        LOGGER.info("{}", report.summary(options.contractName()));
    }

    private static void rehearse(GeneratorOptions options) {
        Generation generation = new Generator().generate(options);
        generation.diagnostics().forEach(warning -> LOGGER.warn("{}", warning));
        LOGGER.info("{}: dry run, {} files not written", options.contractName(), generation.files().size());
    }

    private static void empty(OpenAPI document) {
        document.setPaths(new Paths());
        document.setWebhooks(null);
        document.setComponents(new Components());
        document.setExtensions(null);
        // Evaluated even so: one on which there is nothing to remark.
        document.setServers(List.of(new Server().url("http://localhost")));
    }
}
