package dev.sdkwright.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * New content that lies beside the files it will replace. Whatever can go wrong, such as a full disk or a missing
 * permission, does so while staging; what is left then is renaming.
 */
final class StagedFiles implements AutoCloseable {
    private static final String SUFFIX = ".sdkwright-new";

    private final Map<Path, Path> temporaryByTarget = new LinkedHashMap<>();
    private final NewFolders folders = new NewFolders();

    void stage(Path target, byte[] content) throws IOException {
        folders.create(target.getParent());
        // The name is the same in every run, so that one that a killed run left behind is used up by the next.
        Path temporary = target.resolveSibling(target.getFileName() + SUFFIX);
        temporaryByTarget.put(target, temporary);
        Files.write(temporary, content);
    }

    void moveAll() throws IOException {
        for (Map.Entry<Path, Path> move : temporaryByTarget.entrySet()) {
            Files.move(move.getValue(), move.getKey(), StandardCopyOption.ATOMIC_MOVE);
        }
        temporaryByTarget.clear();
    }

    /** Takes away what was staged and not moved. */
    @Override
    public void close() {
        for (Path temporary : temporaryByTarget.values()) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // It is a leftover that no build looks at; the failure that led here is the one to tell.
            }
        }
        folders.removeEmpty();
    }
}
