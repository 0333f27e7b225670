package dev.sdkwright.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of content, in hexadecimal digits. */
public final class ContentHash {
    private ContentHash() {}

    /** The hash of these bytes. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /**
     * The hash of a file's bytes.
     *
     * @throws IOException if the file is missing or cannot be read
     */
    public static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /**
     * One hash over the names and bytes of all files below a folder; where the folder stands plays no part.
     *
     * @throws IOException if the folder is missing or something in it cannot be read
     */
    public static String ofFolder(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Map.Entry<String, Path> file : filesByName(folder).entrySet()) {
            digest.update((file.getKey() + "\0" + of(file.getValue()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static SortedMap<String, Path> filesByName(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            paths.filter(Files::isRegularFile).forEach(file -> files.put(RelativeName.of(folder, file), file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
