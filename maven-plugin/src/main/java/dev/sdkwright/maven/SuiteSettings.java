package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.option.AllowedReferences;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters that say where clients go, as the project sets them, null where it does not.
 *
 * @param basePackage the package of the client, or above those of several
 * @param corePackage the package of the core, or {@code none}
 * @param service the beginning of the client's name
 * @param sharedPackage the package of what several clients share, or {@code none}
 * @param groupId the project's group
 * @param templateDirectory the folder of overriding templates
 * @param references where references may lead to
 */
record SuiteSettings(String basePackage, String corePackage, String service, String sharedPackage, String groupId,
        File templateDirectory, AllowedReferences references) {
    private static final String NOTHING_SHARED = "none";

    /**
     * What to generate.
     *
     * @param settings what is set for each contract
     * @param contracts the contracts, in the same order
     * @param customizing what is set for all of them
     */
    ClientSuite suite(List<ContractSettings> settings, List<OpenContract> contracts, Customizing customizing)
            throws MojoFailureException {
        boolean several = contracts.size() > 1;
        if (several && (service != null || customizing.isForOneContract())) {
            throw new MojoFailureException("parameters service, overlays, include, exclude, renames: there are "
                    + contracts.size() + " contracts; set them in the contract of contracts that they are for");
        }
        List<GeneratorOptions> options = new ArrayList<>();
        for (int index = 0; index < contracts.size(); index++) {
            ContractSettings own = settings.get(index);
            OpenContract contract = contracts.get(index);
            options.add(new Parameters(
                    own.basePackage == null ? basePackage(contract, several) : own.basePackage,
                    own.corePackage == null ? corePackage : own.corePackage,
                    own.service == null ? service : own.service,
                    templateDirectory,
                    customizing.of(own).customization()).options(contract).with(references));
        }
        return new ClientSuite(options, several ? shared() : Optional.empty());
    }

    private String basePackage(OpenContract contract, boolean several) {
        return several && basePackage != null ? basePackage + "." + packageOf(contract) : basePackage;
    }

    /** A package called like the contract's file. */
    private static String packageOf(OpenContract contract) {
        String file = String.valueOf(contract.document().getFileName());
        String name = file.replaceFirst("\\.(ya?ml|json)$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) ? name : "api" + name;
    }

    private Optional<String> shared() throws MojoFailureException {
        if (NOTHING_SHARED.equals(sharedPackage)) {
            return Optional.empty();
        }
        if (sharedPackage != null) {
            return Parameters.checkedPackage("sharedPackage", sharedPackage);
        }
        return Optional.ofNullable(basePackage).or(() -> Optional.of(groupId))
                .filter(name -> SourceVersion.isName(name, SourceVersion.RELEASE_17));
    }
}
