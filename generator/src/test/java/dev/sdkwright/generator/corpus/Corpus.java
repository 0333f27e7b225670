package dev.sdkwright.generator.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of contracts of other people: the one that may stand beside the project, with an index, or the one that the system
 * property {@code corpus} names, of which every file is a contract and the folders below it hold parts of contracts.
 */
final class Corpus {
    private static final Path BESIDE_THE_PROJECT = Path.of("shared", "corpus");

    private final Path folder;
    private final List<String> contracts;

    private Corpus(Path folder, List<String> contracts) {
        this.folder = folder;
        this.contracts = contracts;
    }

    static Optional<Corpus> find() {
        String own = System.getProperty("corpus");
        if (own != null) {
            return Optional.of(new Corpus(Path.of(own), filesOf(Path.of(own))));
        }
        return besideTheProject(BESIDE_THE_PROJECT.resolve("INDEX.tsv"))
                .map(index -> new Corpus(index.getParent(), indexed(index)));
    }

    /** A file that may stand in a folder beside the project, or above it. */
    static Optional<Path> besideTheProject(Path file) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(file))) {
                return Optional.of(at.resolve(file));
            }
        }
        return Optional.empty();
    }

    /** Every contract, by its path inside the corpus. */
    List<String> contracts() {
        return contracts;
    }

    private static List<String> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> indexed(Path index) {
        try {
            List<String> contracts = new ArrayList<>();
            Files.readAllLines(index).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .forEach(contracts::add);
            filesOf(index.resolveSibling("micro")).forEach(file -> contracts.add("micro/" + file));
            return contracts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path path(String contract) {
        return folder.resolve(contract);
    }

    /** The contracts that end in diagnostics, with the code that the first error has. */
    static Map<String, String> refused() {
        try (InputStream in = Corpus.class.getResourceAsStream("refused.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
