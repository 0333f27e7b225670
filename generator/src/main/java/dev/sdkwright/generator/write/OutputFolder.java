package dev.sdkwright.generator.write;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A folder of generated files on disk, together with the manifest that says which of its files are ours. */
public final class OutputFolder {
    private final Path output;

    /** The folder at this path, which need not exist. */
    public OutputFolder(Path output) {
        // The empty path is the working folder, but has no parents to walk.
        this.output = output.toString().isEmpty() ? output.resolve(".") : output;
    }

    /** The record of the last run; empty where there was none, or where it is damaged or of another format. */
    public Optional<Manifest> manifest() {
        return manifestText().flatMap(ManifestText::parse);
    }

    /** Whether every file of a manifest stands there with the very content that was written. */
    public boolean holds(Manifest manifest) {
        return manifest.files().parallelStream().allMatch(this::holds);
    }

    /** The paths of a manifest's files that are not there as they were written. */
    public List<String> changed(Manifest manifest) {
        return manifest.files().stream().filter(entry -> !holds(entry)).map(Manifest.Entry::path).toList();
    }

    /**
     * What is not as it would be written, in order of the paths: files that differ or are missing, then those of ours that
     * are no longer generated.
     */
    public List<FileDifference> differences(List<GeneratedFile> files) {
        List<FileDifference> differences = new ArrayList<>();
        Set<String> generated = new HashSet<>();
        for (GeneratedFile file : files) {
            generated.add(file.path());
            Optional<String> actual = text(file.path());
            if (!actual.equals(Optional.of(file.content()))) {
                differences.add(new FileDifference(file.path(), actual, Optional.of(file.content())));
            }
        }
        manifest().map(Manifest::paths).orElseGet(TreeSet::new).stream()
                .filter(path -> !generated.contains(path) && text(path).isPresent())
                .forEach(path -> differences.add(new FileDifference(path, text(path), Optional.empty())));
        return differences;
    }

    private Optional<String> text(String path) {
        try {
            return Optional.of(new String(Files.readAllBytes(output.resolve(path)), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private boolean holds(Manifest.Entry entry) {
        try {
            return Checksum.of(output.resolve(entry.path())).equals(entry.hash());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes the folder hold these files: writes those that differ, deletes those that only an earlier run made.
     *
     * @param files what to hold
     * @param manifest the manifest of these files
     * @param policy what becomes of files in the way
     * @throws GenerationFailedException if the folder cannot be written, is being written by another run, or holds
     *     foreign files in the way
     * @throws IllegalArgumentException if a path leads out of the folder or clashes with another
     */
    public WriteResult write(List<GeneratedFile> files, Manifest manifest, ForeignFiles policy) {
        return write(files, manifest, Map.of(), policy);
    }

    /**
     * Makes the folder hold these files, and notes beside the manifest.
     *
     * @param notes texts by their names; what was noted under other names stays
     * @see #write(List, Manifest, ForeignFiles)
     */
    public WriteResult write(
            List<GeneratedFile> files, Manifest manifest, Map<String, String> notes, ForeignFiles policy) {
        OutputPaths.check(files.stream().map(GeneratedFile::path).toList());
        try (FolderLock lock = FolderLock.take(output)) {
            // Read under the lock: another run may have been here since this one began.
            Optional<Manifest> last = manifest();
            WritePlan plan = WritePlan.of(output, last, files);
            refuse(plan, policy);
            apply(plan, last, manifest, lock.manifest());
            for (Map.Entry<String, String> note : notes.entrySet()) {
                if (!note(note.getKey()).equals(Optional.of(note.getValue()))) {
                    writeText(lock.manifest().resolveSibling(note.getKey()), note.getValue());
                }
            }
            return new WriteResult(plan.changed().size(), plan.unchanged(), plan.stale().size(), warnings(plan));
        } catch (IOException e) {
            throw new GenerationFailedException(unwritable(e));
        }
    }

    private void refuse(WritePlan plan, ForeignFiles policy) {
        if (policy == ForeignFiles.REFUSE && !plan.foreign().isEmpty()) {
            throw new GenerationFailedException(plan.foreign().stream()
                    .map(path -> Diagnostic.error(DiagnosticCode.FOREIGN_FILE, location(path),
                            "this file was not generated, or its record is lost, and a generated one would replace it",
                            "move it away, choose another output folder, or have foreign files replaced (--force)"))
                    .toList());
        }
    }

    private void apply(WritePlan plan, Optional<Manifest> last, Manifest next, Path manifestFile) throws IOException {
        try (FreshFolders fresh = new FreshFolders(output, manifestFile.resolveSibling("staged"));
                StagedFiles staged = new StagedFiles()) {
            for (GeneratedFile file : plan.changed()) {
                if (!fresh.stage(file.path(), file.bytes())) {
                    staged.stage(output.resolve(file.path()), file.bytes());
                }
            }
            claim(plan, last, next, manifestFile);
            for (String path : plan.stale()) {
                delete(path);
            }
            staged.moveAll();
            fresh.moveAll();
        }
        String text = ManifestText.format(next);
        if (!manifestText().equals(Optional.of(text))) {
            writeText(manifestFile, text);
        }
    }

    /** Records new files as ours before they appear, so that a run that is killed half-way does not leave strangers. */
    private static void claim(WritePlan plan, Optional<Manifest> last, Manifest next, Path file) throws IOException {
        Manifest known = last.orElseGet(() -> new Manifest(next.fingerprint(), 0, 0, List.of()));
        if (!known.paths().containsAll(plan.changed().stream().map(GeneratedFile::path).toList())) {
            writeText(file, ManifestText.format(known.claiming(next)));
        }
    }

    private static void writeText(Path file, String text) throws IOException {
        try (StagedFiles staged = new StagedFiles()) {
            staged.stage(file, text.getBytes(StandardCharsets.UTF_8));
            staged.moveAll();
        }
    }

    private void delete(String path) throws IOException {
        Path file = output.resolve(path);
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); !folder.equals(output); folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private List<Diagnostic> warnings(WritePlan plan) {
        return plan.edited().stream()
                .map(path -> Diagnostic.warning(DiagnosticCode.STALE_FILE_EDITED, location(path),
                        "this file is no longer generated, but was kept because it was edited by hand",
                        "delete it, or move it out of the output folder"))
                .toList();
    }

    private Optional<String> manifestText() {
        return note(FolderLock.MANIFEST);
    }

    /** What was noted beside the manifest under a name. */
    public Optional<String> note(String name) {
        Path control = output.resolve(OutputPaths.CONTROL_FOLDER);
        try {
            return Optional.of(Files.readString(control.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Location location(String path) {
        return Location.ofFile(output.resolve(path).toString());
    }

    private Diagnostic unwritable(IOException problem) {
        Path place = obstacle(problem);
        String reason = Files.isRegularFile(place) && !(problem instanceof AccessDeniedException)
                ? "a file stands where a folder is needed"
                : reason(problem);
        return Diagnostic.error(DiagnosticCode.OUTPUT_UNWRITABLE, Location.ofFile(place.toString()),
                "cannot write to the output folder " + output + ": " + reason,
                "remove what is in the way, allow writing there, or choose another output folder");
    }

    /** What is there of the path that gave the problem: the file in the way, or the folder that refuses. */
    private Path obstacle(IOException problem) {
        Path place = problem instanceof FileSystemException at && at.getFile() != null
                ? output.getFileSystem().getPath(at.getFile())
                : output;
        while (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    private static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof FileSystemException at && at.getReason() != null) {
            return at.getReason().toLowerCase(Locale.ROOT);
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
