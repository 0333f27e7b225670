package dev.sdkwright.generator.testing;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of files as they are meant to come out; with {@code -DupdateGoldens} it is made to be as they do. */
public final class GoldenTree {
    private static final int CONTEXT = 3;
    private static final boolean UPDATE = System.getProperty("updateGoldens") != null;

    private final Path folder;

    public GoldenTree(Path folder) {
        this.folder = folder;
    }

    /** Fails with a unified diff unless the tree consists of exactly these files. */
    public void check(List<GeneratedFile> files) throws IOException {
        Map<String, String> actual = new TreeMap<>();
        files.forEach(file -> actual.put(file.path(), file.content()));
        if (UPDATE) {
            replaceBy(actual);
        }
        String diff = diff(read(), actual);
        if (!diff.isEmpty()) {
            throw new AssertionError("not as in " + folder + "; if it is meant so, run the test with -DupdateGoldens"
                    + " and look at the change before you commit it\n" + diff);
        }
    }

    /** The files of the tree by their paths in it. */
    public Map<String, String> read() throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return content;
    }

    private void replaceBy(Map<String, String> files) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** How to get from some files to others, empty where they are the same. */
    public static String diff(Map<String, String> expected, Map<String, String> actual) {
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        StringBuilder diff = new StringBuilder();
        for (String path : paths) {
            List<String> before = lines(expected.get(path));
            List<String> after = lines(actual.get(path));
            UnifiedDiffUtils.generateUnifiedDiff(expected.containsKey(path) ? "golden/" + path : "/dev/null",
                            actual.containsKey(path) ? "generated/" + path : "/dev/null",
                            before, DiffUtils.diff(before, after), CONTEXT)
                    .forEach(line -> diff.append(line).append('\n'));
        }
        return diff.toString();
    }

    /** Lines that a missing or another line end at the very end tells apart too. */
    private static List<String> lines(String text) {
        return text == null ? List.of() : List.of(text.split("\n", -1));
    }
}
