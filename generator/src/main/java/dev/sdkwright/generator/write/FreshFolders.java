package dev.sdkwright.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folders that are not there yet. They are filled in another place and then moved as a whole, which is one step where
 * replacing files takes one for each.
 */
final class FreshFolders implements AutoCloseable {
    private final Path output;
    private final Path place;
    /** Where what stands in a folder is put meanwhile; empty for folders that are there. */
    private final Map<String, Optional<Path>> placeByFolder = new HashMap<>();
    private final Map<Path, Path> placeByRoot = new LinkedHashMap<>();

    /**
     * Fresh folders below one that is there.
     *
     * @param place a folder of the same file system to fill them in; what a killed run left in it is deleted
     */
    FreshFolders(Path output, Path place) throws IOException {
        this.output = output;
        this.place = place;
        delete(place);
    }

    /**
     * Puts a file where it waits, if its folder is not there yet.
     *
     * @param path relative to the output folder, with {@code /} between its parts
     * @return whether it was put there
     */
    boolean stage(String path, byte[] content) throws IOException {
        Optional<Path> folder = placeOf(OutputPaths.folderOf(path));
        if (folder.isPresent()) {
            Files.write(folder.get().resolve(path.substring(path.lastIndexOf('/') + 1)), content);
        }
        return folder.isPresent();
    }

    private Optional<Path> placeOf(String folder) throws IOException {
        Optional<Path> known = placeByFolder.get(folder);
        if (known == null) {
            known = folder.isEmpty() ? Optional.empty() : prepared(output.resolve(folder));
            placeByFolder.put(folder, known);
        }
        return known;
    }

    private Optional<Path> prepared(Path folder) throws IOException {
        Path root = null;
        for (Path above = folder; !above.equals(output) && !isThere(above); above = above.getParent()) {
            root = above;
        }
        if (root == null) {
            return Optional.empty();
        }
        Path rootPlace = placeByRoot.computeIfAbsent(root, key -> place.resolve("" + placeByRoot.size()));
        return Optional.of(Files.createDirectories(rootPlace.resolve(root.relativize(folder))));
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    void moveAll() throws IOException {
        for (Map.Entry<Path, Path> move : placeByRoot.entrySet()) {
            move(move.getValue(), move.getKey());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notAtOnce) {
            // The folder has come into being meanwhile, what it stands in has gone, or it is on another file system.
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
                for (Path child : children(from)) {
                    move(child, to.resolve(child.getFileName()));
                }
            } else {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    /** Takes away what was staged and not moved. */
    @Override
    public void close() throws IOException {
        delete(place);
    }

    private static void delete(Path folder) throws IOException {
        if (!isThere(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
