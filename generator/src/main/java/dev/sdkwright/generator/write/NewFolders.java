package dev.sdkwright.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Folders that a run creates on its way, so that it can take the unused ones away again. */
final class NewFolders {
    private final Deque<Path> created = new ArrayDeque<>();
    private final Set<Path> known = new HashSet<>();

    void create(Path folder) throws IOException {
        if (!known.add(folder)) {
            return;
        }
        Deque<Path> missing = new ArrayDeque<>();
        Path above = folder;
        while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            missing.push(above);
            above = above.getParent();
        }
        Files.createDirectories(folder);
        missing.forEach(created::push);
    }

    /** Takes away those that hold nothing, the innermost first. */
    void removeEmpty() {
        while (!created.isEmpty()) {
            try {
                Files.deleteIfExists(created.pop());
            } catch (IOException e) {
                // Not empty: in use, then.
            }
        }
    }
}
