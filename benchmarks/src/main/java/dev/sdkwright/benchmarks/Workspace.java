package dev.sdkwright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which processes work and leave what they print. */
public final class Workspace {
    private final Path folder;

    Workspace(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    public Path folder() {
        return folder;
    }

    /** An empty folder of that name; what stood there is deleted. */
    public Path fresh(String name) throws IOException {
        Path fresh = absent(name);
        return Files.createDirectories(fresh);
    }

    /** A path of that name at which there is nothing. */
    public Path absent(String name) throws IOException {
        Path path = folder.resolve(name);
        if (Files.exists(path)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(path)) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
        return path;
    }

    /** A file for what a process prints. */
    public Path log(String name) throws IOException {
        return Files.createDirectories(folder.resolve("log")).resolve(name + ".txt");
    }
}
