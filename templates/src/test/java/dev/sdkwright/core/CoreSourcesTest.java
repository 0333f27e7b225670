package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core as what the generator copies: sources that are listed, keep the house's rules and can be moved. */
class CoreSourcesTest {

    private static final Path MAIN = Path.of("src/main/java/dev/sdkwright/core");
    private static final Path PROBE = Path.of("src/test/resources/relocation/Probe.java");
    private static final String PACKAGE = "dev.sdkwright.core";

    /** Where the package's name may stand: it is replaced there and nowhere else. */
    private static final Pattern LEGAL_PLACE = Pattern.compile(
            "^(package |import (static )?)" + Pattern.quote(PACKAGE) + "[^\"]*;$"
                    + "|\\{@(link|linkplain|code) " + Pattern.quote(PACKAGE) + "[^}]*}");

    @TempDir
    Path folder;

    @Test
    void theIndexListsEveryFileWithItsPart() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path file : sources()) {
            expected.add(MAIN.relativize(file).toString().replace('\\', '/'));
        }
        try (InputStream index = getClass().getResourceAsStream("/META-INF/sdkwright/core.index")) {
            List<String> lines = new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).isSorted();
            assertThat(lines).extracting(line -> line.substring(line.indexOf('\t') + 1))
                    .containsExactlyInAnyOrderElementsOf(expected);
            // A part is a sub-package, or a group of its files behind a dot.
            assertThat(lines).allSatisfy(line -> {
                int slash = line.indexOf('/');
                String home = slash < 0 ? "root" : line.substring(line.indexOf('\t') + 1, slash);
                assertThat(line).matches(home + "(\\.[a-z0-9]+)?\t.*");
            });
        }
    }

    @Test
    void everySourceTravelsInTheJarBesideTheClasses() throws IOException {
        for (Path file : sources()) {
            String name = "/META-INF/sdkwright/core/" + MAIN.relativize(file).toString().replace('\\', '/');
            assertThat(getClass().getResource(name)).as(name).isNotNull();
        }
    }

    @Test
    void thePackageIsNamedOnlyWhereItCanBeReplaced() throws IOException {
        for (Path file : sources()) {
            for (String line : Files.readAllLines(file)) {
                assertThat(LEGAL_PLACE.matcher(line).replaceAll("")).as(file + ": " + line).doesNotContain(PACKAGE);
            }
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path file : sources()) {
            assertThat(file.resolveSibling("package-info.java")).exists();
        }
    }

    @Test
    void noSourceIsLongerThanAPersonReads() throws IOException {
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).as(file.toString()).hasSizeLessThan(400);
            assertThat(lines).as(file.toString()).filteredOn(line -> line.length() > 120).isEmpty();
        }
    }

    @Test
    void jacksonStaysInsideTheJsonPackage() throws IOException {
        for (Path file : sources()) {
            if (!file.getParent().endsWith("json")) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("tools.jackson");
            }
        }
    }

    /** A monitor that is held while a socket is waited for pins a virtual thread to its carrier on JDK 21 to 23. */
    @Test
    void theTransportTakesNoMonitor() throws IOException {
        for (Path file : sources()) {
            if (file.startsWith(MAIN.resolve("impl"))) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("synchronized");
            }
        }
    }

    @Test
    void nothingIsEverWrittenToAFile() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("createTemp", "FileOutputStream",
                    "Files.write", "newBufferedWriter", "newOutputStream", "FileWriter", "deleteOnExit");
        }
    }

    @Test
    void worksUnderAnotherName() throws Exception {
        Path moved = folder.resolve("src/com/example/moved");
        for (Path file : sources()) {
            copy(file, moved.resolve(MAIN.relativize(file).toString()));
        }
        copy(PROBE, moved.resolve("Probe.java"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(moved, classes);
        try (StandInServer server = StandInServer.start().always(Reply.json(200, "\"moved\""));
                URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
                        new HiddenCore(getClass().getClassLoader()))) {
            Object answer = loader.loadClass("com.example.moved.Probe").getMethod("call", String.class)
                    .invoke(null, server.endpoint());
            assertThat(answer).isEqualTo("moved");
            RecordedRequest sent = server.takeRequest();
            new SignatureVerifier("AK", "SK").verify(sent);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.writeString(to, Files.readString(from).replace(PACKAGE, "com.example.moved"));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> all = paths.filter(Files::isRegularFile).toList();
            List<String> options = List.of("--release", "17", "-proc:none", "-Xlint:all", "-Xdoclint:all,-missing",
                    "-Werror", "-d", classes.toString(), "-cp", jackson());
            boolean done = compiler.getTask(
                    messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all)).call();
            assertThat(done).as(messages.toString()).isTrue();
        }
    }

    private static String jackson() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jackson-core")).findFirst().orElseThrow();
    }

    /** Lets nothing of the original core through, so that the moved one must stand on its own. */
    private static final class HiddenCore extends ClassLoader {

        HiddenCore(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(PACKAGE)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
