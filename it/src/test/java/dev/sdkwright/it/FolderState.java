package dev.sdkwright.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder at one moment.
 *
 * @param files by their path in the folder, with slashes
 */
record FolderState(SortedMap<String, FileState> files) {

    /**
     * One file.
     *
     * @param modified when it was written last
     * @param content its bytes
     */
    record FileState(FileTime modified, ByteBuffer content) {}

    static FolderState of(Path folder) {
        SortedMap<String, FileState> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    FileState state = new FileState(
                            Files.getLastModifiedTime(file), ByteBuffer.wrap(Files.readAllBytes(file)));
                    files.put(folder.relativize(file).toString().replace('\\', '/'), state);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FolderState(files);
    }

    /** The paths of all files. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of all files by their paths. */
    Map<String, ByteBuffer> contents() {
        Map<String, ByteBuffer> contents = new TreeMap<>();
        files.forEach((name, state) -> contents.put(name, state.content()));
        return contents;
    }

    /** The files that are new since then, or were written anew, be it with what they had. */
    List<String> writtenSince(FolderState earlier) {
        return files.keySet().stream()
                .filter(name -> !files.get(name).equals(earlier.files.get(name)))
                .toList();
    }

    /** The files that are gone since then. */
    List<String> removedSince(FolderState earlier) {
        return earlier.files.keySet().stream().filter(name -> !files.containsKey(name)).toList();
    }
}
