package dev.sdkwright.maven;

import dev.sdkwright.generator.option.Addition;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.option.Selection;
import dev.sdkwright.generator.option.TypeMapping;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters that change a client, as the project sets them, null where it does not.
 *
 * @param overlays those that are applied to the contract
 * @param include the operations that are kept
 * @param exclude the operations that are left out
 * @param renames other names
 * @param typeMappings other types
 * @param additions annotations and interfaces
 * @param licenseHeader the file with the licence
 */
record Customizing(
        List<File> overlays,
        OperationFilter include,
        OperationFilter exclude,
        RenameSettings renames,
        Properties typeMappings,
        List<AdditionSettings> additions,
        File licenseHeader) {

    /** Whether anything is set that fits one contract only. */
    boolean isForOneContract() {
        return overlays != null || include != null || exclude != null || renames != null;
    }

    /** These for one of the contracts: what it sets itself goes over what is set for all. */
    Customizing of(ContractSettings contract) {
        Properties mappings = new Properties();
        for (Properties some : new Properties[] {typeMappings, contract.typeMappings}) {
            if (some != null) {
                mappings.putAll(some);
            }
        }
        return new Customizing(
                contract.overlays == null ? overlays : contract.overlays,
                contract.include == null ? include : contract.include,
                contract.exclude == null ? exclude : contract.exclude,
                contract.renames == null ? renames : contract.renames,
                mappings,
                additions,
                licenseHeader);
    }

    /**
     * What they mean to the generator.
     *
     * @throws MojoFailureException naming the parameter that is at fault
     */
    Customization customization() throws MojoFailureException {
        List<TypeMapping> mappings = valid("typeMappings", () -> RenameSettings.map(typeMappings).entrySet().stream()
                .map(mapping -> new TypeMapping(mapping.getKey(), mapping.getValue()))
                .toList());
        List<Addition> added = valid("additions", () -> additions == null
                ? List.of()
                : additions.stream().map(AdditionSettings::addition).toList());
        return new Customization(
                overlays == null ? List.of() : overlays.stream().map(File::toPath).toList(),
                valid("include, exclude", () -> new Selection(OperationFilter.of(include), OperationFilter.of(exclude))),
                valid("renames", () -> RenameSettings.of(renames)),
                mappings,
                added,
                license());
    }

    private Optional<String> license() throws MojoFailureException {
        if (licenseHeader == null) {
            return Optional.empty();
        }
        Path file = licenseHeader.toPath();
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw Parameters.invalid("licenseHeader", file.toString(), "cannot be read as UTF-8 text");
        }
    }

    private static <T> T valid(String parameter, Supplier<T> value) throws MojoFailureException {
        try {
            return value.get();
        } catch (IllegalArgumentException invalid) {
            throw new MojoFailureException("parameter " + parameter + ": " + invalid.getMessage());
        }
    }
}
