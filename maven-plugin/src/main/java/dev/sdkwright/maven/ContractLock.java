package dev.sdkwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;

/** The file that records what remote contracts looked like when they were accepted; it belongs under version control. */
final class ContractLock {
    private static final String HEADER = "# What remote contracts looked like when they were accepted (sha256). Commit it.\n";

    private final Path file;
    private final SortedMap<String, String> hashes;

    private ContractLock(Path file, SortedMap<String, String> hashes) {
        this.file = file;
        this.hashes = hashes;
    }

    /**
     * Reads the file, which need not exist.
     *
     * @throws MojoFailureException if it cannot be read, or has another form
     */
    static ContractLock read(Path file) throws MojoFailureException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] halves = line.strip().split("\\s+", 2);
                if (halves.length < 2 || !halves[0].matches("[0-9a-f]{64}")) {
                    throw Parameters.invalid("lockFile", file.toString(), "has a line that is no hash and URL: " + line);
                }
                hashes.put(halves[1], halves[0]);
            }
        } catch (NoSuchFileException none) {
            // Nothing was accepted yet.
        } catch (IOException e) {
            throw Parameters.invalid("lockFile", file.toString(), "cannot be read: " + e.getMessage());
        }
        return new ContractLock(file, hashes);
    }

    Path file() {
        return file;
    }

    Optional<String> hash(String url) {
        return Optional.ofNullable(hashes.get(url));
    }

    /** Every URL that is recorded and begins so. */
    SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> below = new TreeMap<>(hashes);
        below.keySet().removeIf(url -> !url.startsWith(prefix));
        return below;
    }

    /** Records hashes by URLs; the file is touched only if that says anything new. */
    void record(Map<String, String> accepted) throws MojoFailureException {
        if (hashes.entrySet().containsAll(accepted.entrySet())) {
            return;
        }
        hashes.putAll(accepted);
        StringBuilder text = new StringBuilder(HEADER);
        hashes.forEach((url, hash) -> text.append(hash).append(' ').append(url).append('\n'));
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path staged = Files.createTempFile(folder, ".sdkwright", ".lock");
            Files.writeString(staged, text);
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Parameters.invalid("lockFile", file.toString(), "cannot be written: " + e.getMessage());
        }
    }
}
