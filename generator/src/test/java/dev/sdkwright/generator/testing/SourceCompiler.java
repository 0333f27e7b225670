package dev.sdkwright.generator.testing;

import dev.sdkwright.generator.file.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory, every lint and every check of their Javadoc on and each warning an error. */
final class SourceCompiler {
    private static final List<String> STRICT = List.of("--release", "17", "-proc:none", "-Xlint:all", "-Werror",
            "-Xdoclint:all,-missing", "-encoding", "UTF-8", "-Xmaxerrs", "20", "-Xmaxwarns", "20");

    private SourceCompiler() {}

    /**
     * Compiles.
     *
     * @param sources the files whose names end in {@code .java}; others are passed over
     * @param classPath what they need
     * @return the classes by their binary names
     */
    static Map<String, byte[]> compile(List<GeneratedFile> sources, List<Path> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(STRICT);
        options.add("-classpath");
        options.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        try (MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null))) {
            List<SourceText> texts = sources.stream()
                    .filter(file -> file.path().endsWith(".java"))
                    .map(SourceText::new)
                    .toList();
            if (!texts.isEmpty() && !compiler.getTask(null, files, diagnostics, options, null, texts).call()) {
                throw failure(sources, diagnostics.getDiagnostics());
            }
            return files.classes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Leaves the sources and what javac said of them in a folder, to be looked at. */
    private static AssertionError failure(
            List<GeneratedFile> sources, List<Diagnostic<? extends JavaFileObject>> said) {
        String messages = said.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
        try {
            Path folder = Files.createTempDirectory("sdkwright-does-not-compile-");
            for (GeneratedFile source : sources) {
                Path file = folder.resolve(source.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.content());
            }
            Files.writeString(folder.resolve("javac.txt"), messages);
            return new AssertionError("does not compile, see " + folder + "\n" + messages);
        } catch (IOException unwritable) {
            return new AssertionError("does not compile\n" + messages, unwritable);
        }
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String content;

        SourceText(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    private static final class ClassBytes extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassBytes(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ClassBytes> written = new HashMap<>();

        MemoryFiles(JavaFileManager rest) {
            super(rest);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(className, ClassBytes::new);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
            return classes;
        }
    }
}
