package dev.sdkwright.generator.write;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds an output folder while a run writes to it, against runs of the same build and of other processes.
 *
 * <p>The lock's file stays when the lock is given back: deleted, it could still be held by a run that has just opened
 * it, beside one that creates it anew. Only a first run that fails takes it away again, to leave no trace.
 */
final class FolderLock implements AutoCloseable {
    static final String MANIFEST = "manifest";

    private final Path file;
    private final FileChannel channel;
    private final NewFolders folders;

    private FolderLock(Path file, FileChannel channel, NewFolders folders) {
        this.file = file;
        this.channel = channel;
        this.folders = folders;
    }

    /**
     * Takes the lock or fails at once: waiting would only let one run undo what the other has done.
     *
     * @throws GenerationFailedException if another run holds it
     * @throws IOException if the folder cannot be written
     */
    static FolderLock take(Path output) throws IOException {
        Path file = output.resolve(OutputPaths.CONTROL_FOLDER).resolve("lock");
        NewFolders folders = new NewFolders();
        try {
            folders.create(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLockedBy(channel)) {
                return new FolderLock(file, channel, folders);
            }
            channel.close();
        } catch (IOException e) {
            folders.removeEmpty();
            throw e;
        }
        throw new GenerationFailedException(Diagnostic.error(DiagnosticCode.OUTPUT_IN_USE,
                Location.ofFile(output.toString()), "another run is writing to this output folder",
                "give every execution an output folder of its own"));
    }

    private static boolean isLockedBy(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held within this JVM, by another module of the same build for example.
            return false;
        }
    }

    /** Where the manifest belongs, which only the holder of the lock may write. */
    Path manifest() {
        return file.resolveSibling(MANIFEST);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (Files.notExists(manifest())) {
                Files.deleteIfExists(file);
                folders.removeEmpty();
            }
        }
    }
}
