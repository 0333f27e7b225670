package dev.sdkwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.file.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/** The SDK of a contract, generated and compiled in memory, its classes loaded. */
public final class CompiledSdk {
    /** The package that every SDK of a test has, whatever its contract says. */
    public static final String PACKAGE = "sdk";

    /** The core as the tests' class path has it: nothing to emit and to compile for each of many contracts. */
    public static final String CORE = "dev.sdkwright.core";

    private final Generation generation;
    private final MemoryClassLoader loader;

    private CompiledSdk(Generation generation, Map<String, byte[]> classes) {
        this.generation = generation;
        this.loader = new MemoryClassLoader(classes);
    }

    /** The SDK of a contract in YAML or JSON, its core that of the class path. */
    public static CompiledSdk of(String contract) {
        return compiled(generate(contract));
    }

    /** What is generated, the core and the sample included, compiled with nothing but Jackson on the class path. */
    public static CompiledSdk ofWhole(Generation generation) {
        return compile(generation, List.of(jackson()));
    }

    /** The SDK of what was generated, its core that of the class path. */
    public static CompiledSdk compiled(Generation generation) {
        return compile(generation, List.of(codeOf(CORE + ".json.Json"), jackson()));
    }

    /** The same, with more on the class path of the compiler, which the tests have too. */
    public static CompiledSdk compiled(Generation generation, Path more) {
        return compile(generation, List.of(codeOf(CORE + ".json.Json"), jackson(), more));
    }

    /** Only generates: for contracts of which only the texts matter. */
    public static Generation generate(String contract) {
        return inFile(contract, file -> new Generator().generate(options(file)));
    }

    /** A client in {@link #PACKAGE} that stands on the core of the tests' class path. */
    public static GeneratorOptions options(Path contract) {
        return GeneratorOptions.of(contract).withContract(contract, "contract").withBasePackage(PACKAGE)
                .withCorePackage(CORE).with(CoreEmission.LEFT_OUT);
    }

    /** Hands a contract over as a file, which is gone afterwards. */
    public static Generation inFile(String contract, Function<Path, Generation> run) {
        try {
            Path file = Files.createTempFile("contract-", contract.startsWith("{") ? ".json" : ".yaml");
            try {
                Files.writeString(file, contract);
                return run.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static CompiledSdk compile(Generation generation, List<Path> classPath) {
        // Two files whose names differ only in case are one file on some systems.
        assertThat(generation.files()).extracting(file -> file.path().toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
        return new CompiledSdk(generation, SourceCompiler.compile(generation.files(), classPath));
    }

    private static Path jackson() {
        return codeOf("tools.jackson.core.JsonParser");
    }

    private static Path codeOf(String className) {
        try {
            return Path.of(Class.forName(className).getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** All classes as a jar. */
    public byte[] jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> type : new TreeMap<>(loader.classes).entrySet()) {
                jar.putNextEntry(new JarEntry(type.getKey().replace('.', '/') + ".class"));
                jar.write(type.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public ClassLoader loader() {
        return loader;
    }

    public Generation generation() {
        return generation;
    }

    /** The text of the file whose path ends so. */
    public String source(String end) {
        return generation.files().stream()
                .filter(file -> file.path().endsWith(end))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + end + " among " + generation.files().stream()
                        .map(GeneratedFile::path)
                        .toList()));
    }

    /** A class by its name below the SDK's package, such as {@code model.Pet$KindEnum}. */
    public Class<?> type(String name) {
        try {
            return Class.forName(PACKAGE + "." + name, true, loader);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no class " + name + " among " + publicTypes(), missing);
        }
    }

    /** The names of all public classes below the SDK's package. */
    public Set<String> publicTypes() {
        return loader.names().stream()
                .filter(name -> name.startsWith(PACKAGE + "."))
                .filter(name -> Modifier.isPublic(load(name).getModifiers()))
                .map(name -> name.substring(PACKAGE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every public method and constant of every public class, a line each. */
    public Set<String> surface() {
        Set<String> surface = new TreeSet<>();
        for (String name : publicTypes()) {
            Class<?> type = type(name);
            surface.add(type.toString());
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    surface.add(method.toGenericString());
                }
            }
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> Modifier.isPublic(field.getModifiers()))
                    .forEach(field -> surface.add(field.toGenericString()));
        }
        return surface;
    }

    /** The names of a class's public methods that begin with a verb, without it and in alphabetical order. */
    public List<String> accessors(String type, String verb) {
        List<String> accessors = new ArrayList<>();
        for (Method method : type(type).getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getName().startsWith(verb)) {
                accessors.add(method.getName().substring(verb.length()));
            }
        }
        accessors.sort(null);
        return accessors;
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class MemoryClassLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        MemoryClassLoader(Map<String, byte[]> classes) {
            super(CompiledSdk.class.getClassLoader());
            this.classes = classes;
        }

        Set<String> names() {
            return classes.keySet();
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
