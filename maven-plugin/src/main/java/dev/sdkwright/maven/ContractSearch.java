package dev.sdkwright.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/** Finds the contract in the files of an artifact. */
final class ContractSearch {
    private static final Pattern DOCUMENT = Pattern.compile(".+\\.(ya?ml|json)");
    /** The key that every contract has and hardly another document: unindented in YAML, anywhere in JSON. */
    private static final Pattern CONTRACT_KEY =
            Pattern.compile("^[\"']?(openapi|swagger)[\"']?\\s*:" + "|(^|[{,])\\s*\"(openapi|swagger)\"\\s*:");

    private final Path root;
    private final String name;

    ContractSearch(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    /**
     * The contract's file.
     *
     * @param entry its path; empty to find the only contract at the root
     * @throws MojoFailureException if there is none, or more than one to choose from
     */
    Path find(Optional<String> entry) throws MojoFailureException {
        if (entry.isPresent()) {
            return named(entry.get());
        }
        List<Path> found = contractsAtRoot();
        if (found.size() == 1) {
            return found.get(0);
        }
        String problem = found.isEmpty()
                ? "has no contract at its root; add the path of the one that is meant, as !/path/in/jar.yaml"
                : "has more than one contract at its root; add the one that is meant: " + found.stream()
                        .map(path -> "!/" + path.getFileName())
                        .collect(Collectors.joining(", "));
        throw Parameters.invalid("contract", name, problem);
    }

    private Path named(String entry) throws MojoFailureException {
        Path document = root.resolve(entry).normalize();
        if (!document.startsWith(root) || !Files.isRegularFile(document)) {
            throw Parameters.invalid("contract", name + "!/" + entry, "names no file of that artifact");
        }
        return document;
    }

    /** Every contract of the folder itself, in order of their names; what only contracts refer to is none. */
    List<Path> contractsAtRoot() throws MojoFailureException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> DOCUMENT.matcher(file.getFileName().toString()).matches())
                    .filter(ContractSearch::isContract)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Parameters.invalid("contract", name, "cannot be read: " + e.getMessage());
        }
    }

    private static boolean isContract(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Files.isRegularFile(file) && lines.lines().anyMatch(line -> CONTRACT_KEY.matcher(line).find());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
