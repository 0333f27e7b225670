package dev.sdkwright.generator.baseline;

import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.surface.Surfaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is compared with. */
public final class Baseline {
    /** The folder of a client's jar that its surface is in, below it a folder called like its package. */
    public static final String FOLDER_IN_JAR = "META-INF/sdkwright";

    private static final String SURFACE = "sdkwright surface ";
    private static final String ZIP = "PK\u0003\u0004";

    private final Path folder;

    /**
     * A reader.
     *
     * @param folder what relative paths start from
     */
    public Baseline(Path folder) {
        this.folder = folder;
    }

    /**
     * The surfaces at a place: a contract's file, the jar of a released client, a surface that was written down, or
     * {@code REVISION:path}, as git has it, of a contract.
     *
     * @param options what is made of a contract that is found
     * @throws GenerationFailedException if there is nothing, or what is there has faults
     */
    public Surfaces read(String place, GeneratorOptions options) {
        Optional<Path> file = file(place);
        if (file.isPresent()) {
            return read(file.get(), place, options);
        }
        int colon = place.indexOf(':');
        if (colon > 0) {
            try (GitRevision revision = GitRevision.open(folder, place.substring(0, colon), place.substring(colon + 1))) {
                return described(options.withContract(revision.contract(), place));
            }
        }
        throw unusable(place, "there is no such file", "name a file, or REVISION:path as in v1.2.0:src/main/openapi/pets.yaml");
    }

    /** The surfaces in a file, of whatever kind it is. */
    public Surfaces read(Path file, String name, GeneratorOptions options) {
        try {
            String start = start(file);
            if (start.startsWith(ZIP)) {
                return inJar(file, name);
            }
            if (start.startsWith(SURFACE)) {
                return surfaces(Files.readString(file), name);
            }
        } catch (IOException unreadable) {
            throw unusable(name, "it cannot be read: " + unreadable.getMessage(), "check the file and its permissions");
        }
        return described(options.withContract(file, name));
    }

    private Optional<Path> file(String place) {
        try {
            return Optional.of(folder.resolve(place)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static String start(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(SURFACE.length()), StandardCharsets.ISO_8859_1);
        }
    }

    private static Surfaces described(GeneratorOptions options) {
        return Surfaces.of(new Generator().describe(options).surface());
    }

    /** The surfaces that a client's jar carries, in order of their packages. */
    private static Surfaces inJar(Path jar, String name) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(jar)) {
            Path root = archive.getPath(FOLDER_IN_JAR);
            List<Surface> found = new ArrayList<>();
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(path -> path.endsWith("surface")).sorted().toList()) {
                        found.addAll(surfaces(Files.readString(file), name).all());
                    }
                }
            }
            if (found.isEmpty()) {
                throw unusable(name, "the jar says nothing of its contract: there is no surface below " + FOLDER_IN_JAR,
                        "name the contract that it was made of");
            }
            return new Surfaces(found);
        } catch (ProviderNotFoundException noZip) {
            throw unusable(name, "it is no readable jar", "name the jar of a release, or its contract");
        }
    }

    private static Surfaces surfaces(String text, String name) {
        return Surfaces.parse(text).orElseThrow(() -> unusable(name,
                "the surface is of another version of Sdkwright, or broken", "name the contract that it was made of"));
    }

    static GenerationFailedException unusable(String name, String problem, String hint) {
        return new GenerationFailedException(Diagnostic.error(DiagnosticCode.BASELINE, Location.ofFile(name),
                "nothing to compare with: " + problem, hint));
    }
}
