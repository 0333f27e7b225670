package dev.sdkwright.maven;

import dev.sdkwright.generator.write.ContentHash;
import dev.sdkwright.maven.Downloads.DownloadException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Contracts of servers: a copy is kept in the local repository, for builds without a network, and what it looked like is
 * recorded, so that a build does not change unless somebody has accepted that.
 */
final class RemoteContracts {
    /** Where documents name others, in YAML and in JSON. */
    private static final Pattern REFERENCE = Pattern.compile("\\$ref[\"']?\\s*:\\s*[\"']?([^\"'#\\s,}\\]]+)");

    private final Downloads downloads;
    private final Path copies;
    private final Path lockFile;
    private final Acceptance acceptance;
    private final Log log;

    /** What becomes of a contract that has changed. */
    enum Acceptance {
        /** The build fails. */
        REFUSE,
        /** What there is now is recorded. */
        ACCEPT
    }

    /**
     * The remote contracts of a project.
     *
     * @param copies the folder of the copies
     * @param lockFile the file of what was accepted
     */
    RemoteContracts(Downloads downloads, Path copies, Path lockFile, Acceptance acceptance, Log log) {
        this.downloads = downloads;
        this.copies = copies;
        this.lockFile = lockFile;
        this.acceptance = acceptance;
        this.log = log;
    }

    /**
     * The contract as a file, what it refers to below its folder beside it.
     *
     * @throws MojoFailureException if it cannot be had, or is not what was accepted
     */
    Path fetch(URI url) throws MojoFailureException {
        ContractLock lock = ContractLock.read(lockFile);
        if (downloads.isOffline()) {
            return copy(url, lock).orElseThrow(() -> Parameters.invalid("contract", url.toString(),
                    "cannot be downloaded in offline mode, and there is no copy of what " + lockFile + " records; build once"
                            + " without -o"));
        }
        Map<URI, byte[]> documents;
        try {
            documents = download(url);
        } catch (DownloadException e) {
            Path copy = copy(url, lock).orElseThrow(() -> Parameters.invalid("contract", url.toString(), e.getMessage()));
            log.warn(url + " " + e.getMessage() + "; the copy of what was accepted is used");
            return copy;
        }
        check(documents, lock);
        return store(url, documents);
    }

    private Map<URI, byte[]> download(URI root) throws DownloadException, MojoFailureException {
        Map<URI, byte[]> documents = new TreeMap<>();
        Deque<URI> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            URI url = open.pop();
            Optional<byte[]> content = downloads.get(url);
            if (content.isEmpty() && url.equals(root)) {
                throw Parameters.invalid("contract", root.toString(), "does not exist");
            }
            // Where a reference leads nowhere, the generator says it with the place of the reference.
            if (content.isPresent() && documents.put(url, content.get()) == null) {
                references(url, content.get(), root).filter(next -> !documents.containsKey(next)).forEach(open::add);
            }
        }
        return documents;
    }

    /** Only below the contract's folder: nothing else may be referred to. */
    private static Stream<URI> references(URI from, byte[] content, URI root) {
        String folder = folder(root);
        List<URI> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(new String(content, StandardCharsets.UTF_8));
        while (matcher.find()) {
            try {
                URI target = from.resolve(matcher.group(1)).normalize();
                if (target.toString().startsWith(folder) && target.getRawQuery() == null) {
                    references.add(target);
                }
            } catch (IllegalArgumentException noUrl) {
                continue;
            }
        }
        return references.stream().distinct();
    }

    private void check(Map<URI, byte[]> documents, ContractLock lock) throws MojoFailureException {
        Map<String, String> now = new TreeMap<>();
        List<String> changed = new ArrayList<>();
        documents.forEach((url, content) -> {
            String hash = ContentHash.of(content);
            now.put(url.toString(), hash);
            lock.hash(url.toString()).filter(accepted -> !accepted.equals(hash)).ifPresent(accepted ->
                    changed.add(url + " is not what was accepted: its sha256 is " + hash + ", that in " + lock.file()
                            + " is " + accepted));
        });
        if (!changed.isEmpty() && acceptance == Acceptance.REFUSE) {
            throw new MojoFailureException(String.join("\n", changed)
                    + "\nto accept what it is now, build once with -Dsdkwright.acceptContract");
        }
        lock.record(now);
    }

    /** The copy of the very documents that are recorded. */
    private Optional<Path> copy(URI url, ContractLock lock) {
        Path folder = folderOf(url);
        Map<String, String> recorded = lock.below(folder(url));
        if (lock.hash(url.toString()).isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> document : recorded.entrySet()) {
            Path file = folder.resolve(name(URI.create(document.getKey()), url));
            try {
                boolean needed = document.getKey().equals(url.toString()) || Files.exists(file);
                if (needed && !ContentHash.of(file).equals(document.getValue())) {
                    return Optional.empty();
                }
            } catch (IOException missing) {
                return Optional.empty();
            }
        }
        return Optional.of(folder.resolve(name(url, url)));
    }

    private Path store(URI root, Map<URI, byte[]> documents) throws MojoFailureException {
        Path folder = folderOf(root);
        try {
            for (Map.Entry<URI, byte[]> document : documents.entrySet()) {
                Path file = folder.resolve(name(document.getKey(), root));
                // A file that is right is not touched: other builds may be reading it.
                if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), document.getValue())) {
                    Files.createDirectories(file.getParent());
                    Path staged = Files.createTempFile(file.getParent(), ".download", "");
                    Files.write(staged, document.getValue());
                    Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw Parameters.invalid("contract", root.toString(), "cannot be kept in " + folder + ": " + e.getMessage());
        }
        return folder.resolve(name(root, root));
    }

    private Path folderOf(URI root) {
        return copies.resolve(ContentHash.of(root.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String folder(URI url) {
        return url.resolve(".").toString();
    }

    /** A file's path below the contract's folder. */
    private static String name(URI url, URI root) {
        String path = url.getPath().substring(root.resolve(".").getPath().length());
        return path.isEmpty() ? "contract" : path;
    }
}
