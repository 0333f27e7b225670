package dev.sdkwright.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Which contracts a project means: the one that it names, those that it lists, or all in the conventional folder. */
final class ContractSelection {
    /** Where contracts are looked for that no parameter names. */
    static final String FOLDER = "src/main/openapi";

    private final Path project;
    private final List<ContractSettings> settings;

    /**
     * The contracts of a project.
     *
     * @param project its folder
     * @param contract the only contract, null to leave it out
     * @param contracts a list of them, null to leave it out
     * @throws MojoFailureException if both are there, or a contract of the list says not where it is
     */
    ContractSelection(Path project, String contract, List<ContractSettings> contracts) throws MojoFailureException {
        this.project = project;
        boolean several = contracts != null && !contracts.isEmpty();
        if (contract != null && several) {
            throw new MojoFailureException("parameters contract and contracts: there is one too many; list all in contracts");
        }
        this.settings = several ? contracts : contract != null ? List.of(at(contract)) : conventional(project);
        for (ContractSettings one : settings) {
            if (one.location == null || one.location.isBlank()) {
                throw new MojoFailureException("parameter contracts: a contract has no location");
            }
        }
    }

    private static ContractSettings at(String location) {
        ContractSettings settings = new ContractSettings();
        settings.location = location.strip();
        return settings;
    }

    private static List<ContractSettings> conventional(Path project) throws MojoFailureException {
        Path folder = project.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ContractSettings> found = new ArrayList<>();
        for (Path file : new ContractSearch(folder, FOLDER).contractsAtRoot()) {
            found.add(at(FOLDER + "/" + file.getFileName()));
        }
        return found;
    }

    boolean isEmpty() {
        return settings.isEmpty();
    }

    List<ContractSettings> settings() {
        return settings;
    }

    /**
     * Where they are.
     *
     * @throws MojoFailureException if there are none, or a place makes no sense
     */
    List<ContractReference> references() throws MojoFailureException {
        if (settings.isEmpty()) {
            throw new MojoFailureException("there is no contract: name one with the parameter 'contract', or put it into "
                    + FOLDER);
        }
        List<ContractReference> references = new ArrayList<>();
        for (ContractSettings one : settings) {
            references.add(ContractReference.parse(one.location, project));
        }
        return references;
    }
}
