package dev.sdkwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Go's compiler, for programs that need its own library only; nothing is downloaded. */
public final class GoTool {
    private GoTool() {}

    public static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "go")));
    }

    /** Compiles one program beside its source, and tells where. */
    public static Path build(Path source) throws IOException, InterruptedException {
        Path program = source.resolveSibling("program");
        run(source.getParent(), "go", "build", "-o", program.toString(), source.getFileName().toString());
        return program;
    }

    /**
     * Has the compiler and {@code go vet} read programs.
     *
     * @param folder where to put them
     */
    public static void vet(Path folder, List<String> programs) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("go.mod"), "module programs\n\ngo 1.18\n");
        for (int index = 0; index < programs.size(); index++) {
            Path place = Files.createDirectories(folder.resolve("program" + index));
            Files.writeString(place.resolve("main.go"), programs.get(index));
        }
        run(folder, "go", "vet", "./...");
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GOFLAGS", "-mod=mod", "GOPROXY", "off", "GOTOOLCHAIN", "local",
                "CGO_ENABLED", "0"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
