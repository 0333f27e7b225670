package dev.sdkwright.generator;

import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What to generate from.
 *
 * @param contract the contract's root document; may lie in a zip file system
 * @param contractName the contract as the user named it, for messages
 * @param basePackage the package of the client; empty: as the contract says
 * @param corePackage the package that the core is moved to; empty: as the contract says
 * @param coreEmission whether the core is emitted too
 * @param service the name in front of {@code Client}, such as {@code Dcs}; empty: as the contract says
 * @param templateDirectory templates that replace built-in ones of the same name
 * @param layout which files are wanted
 * @param customization what is to be otherwise than the contract says
 * @param allowedReferences where the contract's references may lead beside its folder
 */
public record GeneratorOptions(
        Path contract,
        String contractName,
        Optional<String> basePackage,
        Optional<String> corePackage,
        CoreEmission coreEmission,
        Optional<String> service,
        Optional<Path> templateDirectory,
        Layout layout,
        Customization customization,
        AllowedReferences allowedReferences) {

    public GeneratorOptions {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(contractName, "contractName");
        Objects.requireNonNull(basePackage, "basePackage");
        Objects.requireNonNull(corePackage, "corePackage");
        Objects.requireNonNull(coreEmission, "coreEmission");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(templateDirectory, "templateDirectory");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(customization, "customization");
        Objects.requireNonNull(allowedReferences, "allowedReferences");
    }

    /** Everything as the contract says, as a whole Maven module. */
    public static GeneratorOptions of(Path contract) {
        return new GeneratorOptions(contract, contract.toString(), Optional.empty(), Optional.empty(), CoreEmission.EMITTED,
                Optional.empty(), Optional.empty(), Layout.MODULE, Customization.NONE, AllowedReferences.NONE);
    }

    /**
     * The same for another contract.
     *
     * @param otherContract its root document
     * @param name that as the user named it
     */
    public GeneratorOptions withContract(Path otherContract, String name) {
        return new GeneratorOptions(otherContract, name, basePackage, corePackage, coreEmission, service,
                templateDirectory, layout, customization, allowedReferences);
    }

    /** The same with the client in another package. */
    public GeneratorOptions withBasePackage(String name) {
        return new GeneratorOptions(contract, contractName, Optional.of(name), corePackage, coreEmission, service,
                templateDirectory, layout, customization, allowedReferences);
    }

    /** The same with the core in another package. */
    public GeneratorOptions withCorePackage(String name) {
        return new GeneratorOptions(contract, contractName, basePackage, Optional.of(name), coreEmission, service,
                templateDirectory, layout, customization, allowedReferences);
    }

    /** The same with the core emitted or not. */
    public GeneratorOptions with(CoreEmission other) {
        return new GeneratorOptions(contract, contractName, basePackage, corePackage, other, service,
                templateDirectory, layout, customization, allowedReferences);
    }

    /** The same with another name in front of {@code Client}. */
    public GeneratorOptions withService(String name) {
        return new GeneratorOptions(contract, contractName, basePackage, corePackage, coreEmission, Optional.of(name),
                templateDirectory, layout, customization, allowedReferences);
    }

    /** The same with templates that replace built-in ones. */
    public GeneratorOptions withTemplates(Path directory) {
        return new GeneratorOptions(contract, contractName, basePackage, corePackage, coreEmission, service,
                Optional.of(directory), layout, customization, allowedReferences);
    }

    /** The same with other files. */
    public GeneratorOptions with(Layout other) {
        return new GeneratorOptions(contract, contractName, basePackage, corePackage, coreEmission, service,
                templateDirectory, other, customization, allowedReferences);
    }

    /** The same with another customization. */
    public GeneratorOptions with(Customization other) {
        return new GeneratorOptions(contract, contractName, basePackage, corePackage, coreEmission, service,
                templateDirectory, layout, other, allowedReferences);
    }

    /** The same with references that may lead elsewhere. */
    public GeneratorOptions with(AllowedReferences others) {
        return new GeneratorOptions(contract, contractName, basePackage, corePackage, coreEmission, service,
                templateDirectory, layout, customization, others);
    }

    /** Whether the core's sources are part of the output. */
    public enum CoreEmission {
        EMITTED,
        /** The core comes from elsewhere, such as another client's jar. */
        LEFT_OUT
    }

    /** Which files are wanted. */
    public enum Layout {
        /** A Maven module: pom.xml, README.md, src/main/java, src/test/java with the sample. */
        MODULE,
        /** Of these only src/main/java and src/test/java. */
        SOURCES
    }
}
