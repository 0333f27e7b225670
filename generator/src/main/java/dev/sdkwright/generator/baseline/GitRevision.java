package dev.sdkwright.generator.baseline;

import dev.sdkwright.generator.write.TemporaryArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A contract, and all that stands beside it, at a revision of the git repository around a folder. */
final class GitRevision implements AutoCloseable {
    private final TemporaryArchive archive;
    private final Path contract;

    private GitRevision(TemporaryArchive archive, Path contract) {
        this.archive = archive;
        this.contract = contract;
    }

    /**
     * Fetches it from the repository.
     *
     * @param folder a folder of the working tree
     * @param path the contract's, from the top of the repository, or from the folder if it begins with {@code ./}
     */
    static GitRevision open(Path folder, String revision, String path) {
        String name = revision + ":" + path;
        Path top = Path.of(text(run(folder, name, "rev-parse", "--show-toplevel")));
        String fromTop = path.startsWith("./") || path.startsWith("../")
                ? text(run(folder, name, "rev-parse", "--show-prefix")) + path
                : path;
        Path normal = Path.of(fromTop).normalize();
        Path parent = normal.getParent();
        // What the contract refers to stands below its folder.
        List<String> arguments = new ArrayList<>(List.of("archive", "--format=zip", revision));
        if (parent != null) {
            arguments.addAll(List.of("--", parent.toString().replace('\\', '/')));
        }
        TemporaryArchive archive = TemporaryArchive.of(run(top, name, arguments.toArray(String[]::new)));
        Path contract = archive.root().resolve(normal.toString().replace('\\', '/'));
        if (!Files.isRegularFile(contract)) {
            archive.close();
            throw Baseline.unusable(name, "the revision has no file " + normal, "check the path; it starts at the top of the"
                    + " repository, or with ./ at the current folder");
        }
        return new GitRevision(archive, contract);
    }

    /** The contract, which is there until this is closed. */
    Path contract() {
        return contract;
    }

    @Override
    public void close() {
        archive.close();
    }

    private static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8).strip();
    }

    private static byte[] run(Path folder, String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotepath=off"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
            process.getOutputStream().close();
            CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> complaint(process));
            byte[] output = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw Baseline.unusable(name, "git says: " + complaint.join(), "check the revision and the path");
            }
            return output;
        } catch (IOException missing) {
            throw Baseline.unusable(name, "git cannot be run: " + missing.getMessage(),
                    "install git, or name a file with the contract as it was");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Baseline.unusable(name, "git was interrupted", "run it again");
        }
    }

    private static String complaint(Process process) {
        try {
            return text(process.getErrorStream().readAllBytes()).lines().findFirst().orElse("nothing");
        } catch (IOException unreadable) {
            return unreadable.getMessage();
        }
    }
}
