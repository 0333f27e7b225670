package dev.sdkwright.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** A contract that can be read until it is closed, whether it lies in a file, a folder of classes or a jar. */
final class OpenContract implements AutoCloseable {
    private final Path document;
    private final String name;
    private final Optional<FileSystem> archive;

    private OpenContract(Path document, String name, Optional<FileSystem> archive) {
        this.document = document;
        this.name = name;
        this.archive = archive;
    }

    static OpenContract ofFile(Path file, String name) {
        return new OpenContract(file, name, Optional.empty());
    }

    /**
     * The contract in an artifact.
     *
     * @param artifact a jar, or a folder with the same content
     * @param entry the contract's path in it; empty to find the only one at its root
     * @param name the artifact as the user knows it
     * @throws MojoFailureException if there is no such contract
     */
    static OpenContract ofArtifact(Path artifact, Optional<String> entry, String name) throws MojoFailureException {
        if (Files.isDirectory(artifact)) {
            return in(artifact, entry, name, Optional.empty());
        }
        FileSystem archive = openArchive(artifact, name);
        try {
            return in(archive.getPath("/"), entry, name, Optional.of(archive));
        } catch (MojoFailureException | RuntimeException e) {
            close(archive);
            throw e;
        }
    }

    /**
     * A contract at a path of a jar or folder.
     *
     * @param name the contract as the user knows it
     */
    static OpenContract ofEntry(Path place, String entry, String name) throws MojoFailureException {
        if (Files.isDirectory(place)) {
            return ofFile(place.resolve(entry), name);
        }
        FileSystem archive = openArchive(place, name);
        return new OpenContract(archive.getPath("/").resolve(entry), name, Optional.of(archive));
    }

    private static OpenContract in(Path root, Optional<String> entry, String name, Optional<FileSystem> archive)
            throws MojoFailureException {
        Path document = new ContractSearch(root, name).find(entry);
        return new OpenContract(document, name + "!/" + root.relativize(document), archive);
    }

    private static FileSystem openArchive(Path artifact, String name) throws MojoFailureException {
        try {
            return FileSystems.newFileSystem(artifact);
        } catch (IOException | ProviderNotFoundException e) {
            throw Parameters.invalid("contract", name, "is no readable jar: " + artifact);
        }
    }

    Path document() {
        return document;
    }

    /** The contract as the user knows it; of one in an artifact the coordinates and the path. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        archive.ifPresent(OpenContract::close);
    }

    private static void close(FileSystem archive) {
        try {
            archive.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a jar that was only read", e);
        }
    }
}
