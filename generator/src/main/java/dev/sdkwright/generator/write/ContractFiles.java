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

/**
 * The documents of contracts as a {@link Fingerprint} sees them: hashes, and names relative to the root document that they
 * were reached from. A name begins with the number of that contract, but for the first.
 */
public final class ContractFiles {
    private static final String MARK = "|";

    private final List<Path> folders;

    /** The documents of one contract, see {@link #ContractFiles(List)}. */
    public ContractFiles(Path contract) {
        this(List.of(contract));
    }

    /**
     * The documents around root documents.
     *
     * @param contracts the root documents; need not exist, may lie in zip file systems
     */
    public ContractFiles(List<Path> contracts) {
        this.folders = contracts.stream().map(ContractFiles::folderOf).toList();
    }

    private static Path folderOf(Path contract) {
        Path root = contract.toAbsolutePath().normalize();
        return root.getParent() == null ? root : root.getParent();
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
            int mark = name.indexOf(MARK);
            int index = mark < 0 ? 0 : Integer.parseInt(name.substring(0, mark));
            return Checksum.of(folders.get(index).resolve(name.substring(mark + 1)));
        } catch (IOException | InvalidPathException | NumberFormatException | IndexOutOfBoundsException e) {
            return Fingerprint.NONE;
        }
    }

    private static String settledHash(Path file, Instant since) {
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            // A time stamp from the future says nothing about this run.
            boolean touched = modified.isAfter(since) && !modified.isAfter(Instant.now());
            return touched ? Fingerprint.UNCERTAIN : Checksum.of(file);
        } catch (IOException e) {
            return Fingerprint.UNCERTAIN;
        }
    }

    private String name(Path file) {
        Path document = file.toAbsolutePath().normalize();
        // That of the contract's own folder where there is one, else the first from which a path leads there.
        return folders.stream().filter(folder -> document.startsWith(folder)).findFirst()
                .or(() -> folders.stream().filter(folder -> sameRoot(folder, document)).findFirst())
                .map(folder -> name(folders.indexOf(folder), document))
                .orElseGet(() -> document.toUri().toString());
    }

    private String name(int index, Path document) {
        return (index == 0 ? "" : index + MARK) + name(folders.get(index), document);
    }

    private static String name(Path folder, Path document) {
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
        return RelativeName.of(folder, document);
    }

    private static boolean sameRoot(Path folder, Path document) {
        return folder.getFileSystem().equals(document.getFileSystem())
                && folder.getRoot().equals(document.getRoot());
    }
}
