package dev.sdkwright.maven;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters as the project sets them, null where it does not, and what they mean to the generator.
 *
 * @param basePackage the package of the client
 * @param corePackage the package of the core, or {@code none}
 * @param service the beginning of the client's name
 * @param templateDirectory the folder of overriding templates
 * @param customization what is to be otherwise than the contract says
 */
record Parameters(
        String basePackage, String corePackage, String service, File templateDirectory, Customization customization) {
    /** In place of a package: no core. */
    private static final String NO_CORE = "none";

    GeneratorOptions options(OpenContract contract) throws MojoFailureException {
        boolean withoutCore = NO_CORE.equals(corePackage);
        return new GeneratorOptions(
                contract.document(),
                contract.name(),
                checkedPackage("basePackage", basePackage),
                withoutCore ? Optional.empty() : checkedPackage("corePackage", corePackage),
                withoutCore ? CoreEmission.LEFT_OUT : CoreEmission.EMITTED,
                checkedService(),
                checkedTemplates(),
                Layout.SOURCES,
                customization,
                AllowedReferences.NONE);
    }

    static Optional<String> checkedPackage(String parameter, String value) throws MojoFailureException {
        if (value != null && !SourceVersion.isName(value, SourceVersion.RELEASE_17)) {
            throw invalid(parameter, value, "is not a Java package, as com.example.pets is");
        }
        return Optional.ofNullable(value);
    }

    private Optional<String> checkedService() throws MojoFailureException {
        if (service != null && !SourceVersion.isIdentifier(service)) {
            throw invalid("service", service, "cannot begin the name of a Java class, as Pets can");
        }
        return Optional.ofNullable(service);
    }

    private Optional<Path> checkedTemplates() throws MojoFailureException {
        if (templateDirectory != null && !templateDirectory.isDirectory()) {
            throw invalid("templateDirectory", templateDirectory.toString(), "is not a folder");
        }
        return Optional.ofNullable(templateDirectory).map(File::toPath);
    }

    static MojoFailureException invalid(String parameter, String value, String problem) {
        return new MojoFailureException("parameter " + parameter + ": '" + value + "' " + problem);
    }
}
