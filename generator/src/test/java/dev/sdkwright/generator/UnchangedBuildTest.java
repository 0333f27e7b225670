package dev.sdkwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.Module;
import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that changes nothing must not cost what a build costs that does: it never gets to the parser and the emitters. */
class UnchangedBuildTest {
    private static final List<String> COSTLY = List.of("io.swagger.", "com.fasterxml.", "org.yaml.", "com.palantir.",
            "com.github.mustachejava.", "dev.sdkwright.generator.read.", "dev.sdkwright.generator.java.",
            "dev.sdkwright.generator.text.", "dev.sdkwright.generator.name.");

    @TempDir
    Path output;

    @Test
    void loads_neither_the_parser_nor_an_emitter() throws Exception {
        assertThat(loadedBy("REGENERATED")).anyMatch(UnchangedBuildTest::isCostly);

        assertThat(loadedBy("UP_TO_DATE")).isNotEmpty().noneMatch(UnchangedBuildTest::isCostly);
    }

    private static boolean isCostly(String name) {
        return COSTLY.stream().anyMatch(name::startsWith);
    }

    /** Runs in classes of its own, and gives the names of those that were loaded. */
    private Set<String> loadedBy(String outcome) throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            Method run = loader.loadClass(OneRun.class.getName()).getMethod("run", String.class, String.class);
            assertThat(run.invoke(null, Module.foundingContract().toString(), output.toString())).isEqualTo(outcome);
            return loader.loaded;
        }
    }

    private static final class RecordingLoader extends URLClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        RecordingLoader() {
            super(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(RecordingLoader::url)
                    .toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            synchronized (loaded) {
                loaded.add(name);
            }
            return found;
        }
    }
}
