package dev.sdkwright.openapi;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.write.ForeignFiles;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;

/**
 * Sdkwright's options; as additional properties they have the names and meanings that they have as parameters of its
 * Maven plugin.
 *
 * @param basePackage the client's package
 * @param corePackage the core's package
 * @param coreEmission whether the core is emitted too
 * @param service what stands in front of {@code Client}
 * @param templateDirectory templates that replace built-in ones
 * @param foreignFiles what becomes of files that stand in the way and are not ours
 */
record SdkwrightProperties(
        Optional<String> basePackage,
        Optional<String> corePackage,
        CoreEmission coreEmission,
        Optional<String> service,
        Optional<Path> templateDirectory,
        ForeignFiles foreignFiles) {
    private static final String BASE_PACKAGE = "basePackage";
    private static final String CORE_PACKAGE = "corePackage";
    private static final String SERVICE = "service";
    private static final String TEMPLATE_DIRECTORY = "templateDirectory";
    private static final String FORCE = "force";
    /** In place of a package: no core. */
    private static final String NO_CORE = "none";

    static final Set<String> NAMES = Set.of(BASE_PACKAGE, CORE_PACKAGE, SERVICE, TEMPLATE_DIRECTORY, FORCE);

    /** As OpenAPI Generator lists them to its users. */
    static List<CliOption> cliOptions() {
        return List.of(
                CliOption.newString(BASE_PACKAGE,
                        "The package of the client. Default: the contract's x-sdk.package, else made of its title."),
                CliOption.newString(CORE_PACKAGE,
                        "The package of the core that the client stands on, or 'none' if the core comes from "
                                + "elsewhere. Default: the contract's x-sdk.corePackage, else 'core' below the "
                                + "client's package."),
                CliOption.newString(SERVICE,
                        "The name in front of 'Client'. Default: made of the contract's title."),
                CliOption.newString(TEMPLATE_DIRECTORY,
                        "Templates that replace built-in ones of the same name. Default: OpenAPI Generator's own "
                                + "template directory (-t), where it is set."),
                CliOption.newBoolean(FORCE, "Replace files in the way that were not generated."));
    }

    /**
     * What the user has set.
     *
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if a value or a name is wrong, with all that
     *     are
     */
    static SdkwrightProperties of(GivenProperties given) {
        given.refuseUnknown(NAMES);
        boolean withoutCore = given.text(CORE_PACKAGE).filter(NO_CORE::equals).isPresent();
        SdkwrightProperties properties = new SdkwrightProperties(
                given.packageName(BASE_PACKAGE),
                withoutCore ? Optional.empty() : given.packageName(CORE_PACKAGE),
                withoutCore ? CoreEmission.LEFT_OUT : CoreEmission.EMITTED,
                given.identifier(SERVICE),
                given.folder(TEMPLATE_DIRECTORY, CodegenConstants.TEMPLATE_DIR),
                given.flag(FORCE) ? ForeignFiles.REPLACE : ForeignFiles.REFUSE);
        given.failOnProblems();
        return properties;
    }

    GeneratorOptions options(InputSpec contract) {
        return new GeneratorOptions(contract.path(), contract.text(), basePackage, corePackage, coreEmission, service,
                templateDirectory, Layout.MODULE, Customization.NONE, AllowedReferences.NONE);
    }
}
