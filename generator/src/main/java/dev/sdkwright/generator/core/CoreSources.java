package dev.sdkwright.generator.core;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.model.SdkModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Copies the core and moves its package. The core's own name stands in its sources only where a package is meant (a
 * test of the core holds this), so that moving it is replacing that name.
 */
public final class CoreSources {
    private static final String FOLDER = "META-INF/sdkwright/core/";
    private static final String INDEX = "META-INF/sdkwright/core.index";
    private static final String HOME = "dev.sdkwright.core";

    private final ClassLoader loader = CoreSources.class.getClassLoader();

    /**
     * The core of a client. Below the client's own package nobody else uses it, and it holds only what the client
     * needs. Elsewhere several clients may share it: it is whole then, so that whichever is found first does for all.
     *
     * @param model the client's contract
     * @param corePackage the package that it is moved to
     * @param basePackage the client's
     */
    public List<GeneratedFile> of(SdkModel model, String corePackage, String basePackage) {
        return corePackage.startsWith(basePackage + ".")
                ? relocated(corePackage, new NeededParts(model))
                : relocatedTo(corePackage);
    }

    /**
     * All of the core.
     *
     * @param corePackage the package that it is moved to
     */
    public List<GeneratedFile> relocatedTo(String corePackage) {
        return relocated(corePackage, part -> true);
    }

    private List<GeneratedFile> relocated(String corePackage, Predicate<String> parts) {
        List<GeneratedFile> files = new ArrayList<>();
        for (String line : read(INDEX).lines().toList()) {
            int tab = line.indexOf('\t');
            if (parts.test(line.substring(0, tab))) {
                String file = line.substring(tab + 1);
                String source = read(FOLDER + file).replace(HOME, corePackage);
                files.add(new GeneratedFile(corePackage.replace('.', '/') + "/" + file, source));
            }
        }
        return files;
    }

    private String read(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + resource + ": sdkwright-templates is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
