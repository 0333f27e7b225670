package dev.sdkwright.generator.write;

import dev.sdkwright.generator.file.GeneratedFile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the last run made of what: the record that lies in the output folder.
 *
 * @param fingerprint what that run depended on
 * @param operations how many operations it turned into methods
 * @param types how many types it made
 * @param files what it wrote, in order of their paths
 */
public record Manifest(Fingerprint fingerprint, int operations, int types, List<Entry> files) {
    public Manifest {
        Objects.requireNonNull(fingerprint, "fingerprint");
        files = List.copyOf(files);
    }

    /** The manifest of a run that made these files. */
    public static Manifest of(Fingerprint fingerprint, int operations, int types, List<GeneratedFile> files) {
        List<Entry> entries = files.stream()
                .map(file -> new Entry(file.path(), Checksum.of(file.bytes())))
                .sorted(Comparator.comparing(Entry::path))
                .toList();
        return new Manifest(fingerprint, operations, types, entries);
    }

    /** Lays claim to another manifest's files without being up to date for any run. */
    Manifest claiming(Manifest next) {
        if (files.isEmpty()) {
            return new Manifest(next.fingerprint.outdated(), operations, types, next.files);
        }
        TreeMap<String, Entry> entries = Stream.concat(next.files.stream(), files.stream())
                .collect(Collectors.toMap(Entry::path, entry -> entry, (claimed, known) -> known, TreeMap::new));
        return new Manifest(next.fingerprint.outdated(), operations, types, List.copyOf(entries.values()));
    }

    TreeSet<String> paths() {
        return files.stream().map(Entry::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A file of ours.
     *
     * @param path relative to the output folder, with {@code /} between its parts
     * @param hash the hash of its bytes as written
     */
    public record Entry(String path, String hash) {
        public Entry {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(hash, "hash");
        }
    }
}
