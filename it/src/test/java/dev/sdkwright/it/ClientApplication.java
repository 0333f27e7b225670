package dev.sdkwright.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What consumer {@code client-jar-alone} has built: the sample programs, on the client of DCS. */
final class ClientApplication {
    private static final Consumer CONSUMER = Consumer.named("client-jar-alone");
    private static final Path JAR = CONSUMER.path("target/client-jar-alone-1.jar");

    private ClientApplication() {}

    /** The runtime class path, which the build has written into the manifest of its jar. */
    static List<Path> libraries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
            return Stream.of(classPath.split(" ")).map(JAR::resolveSibling).map(Path::normalize).toList();
        }
    }

    static Path source(String program) {
        return CONSUMER.path("src/main/java").resolve(SamplePrograms.file(program));
    }

    /** Runs a program in a JVM of its own. */
    static JavaRun run(String program, Map<String, String> environment) throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>(libraries());
        classPath.add(0, CONSUMER.path("target/classes"));
        return JavaRun.of(classPath, program, environment);
    }
}
