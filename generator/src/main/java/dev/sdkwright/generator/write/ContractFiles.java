package dev.sdkwright.generator.write;

import dev.sdkwright.generator.write.Fingerprint.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** One contract's documents as a {@link Fingerprint} sees them: hashes, and names relative to the root document. */
public final class ContractFiles {
    private final Path folder;

    /**
     * The documents around a root document.
     *
     * @param contract the root document; need not exist, may lie in a zip file system
     */
    public ContractFiles(Path contract) {
        Path root = contract.toAbsolutePath().normalize();
        this.folder = root.getParent() == null ? root : root.getParent();
    }

    /** The same documents as they are now; one that is gone or unreadable differs from all that were ever read. */
    public List<Input> reread(List<Input> known) {
        return known.stream().map(input -> new Input(input.name(), hashNow(input.name()))).toList();
    }

    /**
     * The documents that a run has read.
     *
     * @param files what was read
     * @param since when the run began: a document changed after that may have been read in its older form, so it counts
     *     as changed in the next run
     */
    public List<Input> read(Collection<Path> files, Instant since) {
        return files.stream()
                .map(file -> new Input(name(file), settledHash(file, since)))
                .distinct()
                .sorted(Comparator.comparing(Input::name))
                .toList();
    }

    private String hashNow(String name) {
        try {
            return ContentHash.of(folder.resolve(name));
        } catch (IOException | InvalidPathException e) {
            return Fingerprint.NONE;
        }
    }

    private static String settledHash(Path file, Instant since) {
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            // A time stamp from the future says nothing about this run.
            boolean touched = modified.isAfter(since) && !modified.isAfter(Instant.now());
            return touched ? Fingerprint.UNCERTAIN : ContentHash.of(file);
        } catch (IOException e) {
            return Fingerprint.UNCERTAIN;
        }
    }

    private String name(Path file) {
        Path document = file.toAbsolutePath().normalize();
        if (document.startsWith(folder)) {
            return RelativeName.of(folder, document);
        }
        try {
            // The reader may have followed a link that leads to the contract's folder.
            Path realFolder = folder.toRealPath();
            Path real = document.toRealPath();
            if (real.startsWith(realFolder)) {
                return RelativeName.of(realFolder, real);
            }
        } catch (IOException e) {
            // Gone in the meantime: then its plain path has to do.
        }
        return sameRoot(document) ? RelativeName.of(folder, document) : document.toUri().toString();
    }

    private boolean sameRoot(Path document) {
        return folder.getFileSystem().equals(document.getFileSystem())
                && folder.getRoot().equals(document.getRoot());
    }
}
