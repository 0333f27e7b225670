package dev.sdkwright.generator.write;

import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What separates an output folder from what it should be, found by reading alone.
 *
 * @param changed generated files that are missing or differ
 * @param unchanged how many stand there already
 * @param foreign paths of the changed ones where a file stands that is not ours
 * @param stale paths of files of ours that are no longer generated, to be deleted
 * @param edited paths of such files that somebody has edited since, to be kept
 */
record WritePlan(
        List<GeneratedFile> changed, int unchanged, List<String> foreign, List<String> stale, List<String> edited) {

    static WritePlan of(Path output, Optional<Manifest> last, List<GeneratedFile> files) throws IOException {
        List<Manifest.Entry> known = last.map(Manifest::files).orElseGet(List::of);
        Set<String> ours = paths(known.stream().map(Manifest.Entry::path));
        List<GeneratedFile> changed = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        // Nothing stands in a folder that is not there: a first run need not look for each of its files.
        Map<String, Boolean> folders = new HashMap<>();
        for (GeneratedFile file : files) {
            String around = OutputPaths.folderOf(file.path());
            if (!folders.computeIfAbsent(around, folder -> Files.exists(output.resolve(folder)))) {
                changed.add(file);
                continue;
            }
            Path target = output.resolve(file.path());
            if (holds(target, file)) {
                continue;
            }
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "a folder stands where a file is needed");
            }
            changed.add(file);
            if (!ours.contains(file.path()) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                foreign.add(file.path());
            }
        }
        List<String> stale = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        Set<String> generated = known.isEmpty() ? Set.of() : paths(files.stream().map(GeneratedFile::path));
        for (Manifest.Entry entry : known) {
            Path file = output.resolve(entry.path());
            if (!generated.contains(entry.path()) && Files.isRegularFile(file)) {
                (Checksum.of(file).equals(entry.hash()) ? stale : edited).add(entry.path());
            }
        }
        return new WritePlan(changed, files.size() - changed.size(), foreign, stale, edited);
    }

    private static Set<String> paths(Stream<String> paths) {
        return paths.collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean holds(Path target, GeneratedFile file) throws IOException {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        return Files.size(target) == file.bytes().length && Arrays.equals(Files.readAllBytes(target), file.bytes());
    }
}
