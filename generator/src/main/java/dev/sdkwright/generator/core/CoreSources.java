package dev.sdkwright.generator.core;

import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies the core and moves its package. The core's own name stands in its sources only where a package is meant (a
 * test of the core holds this), so that moving it is replacing that name.
 */
public final class CoreSources {
    private static final String FOLDER = "META-INF/sdkwright/core/";
    private static final String INDEX = "META-INF/sdkwright/core.index";
    private static final Pattern HOME = Pattern.compile("\\bdev\\.sdkwright\\.core\\b");

    private final ClassLoader loader = CoreSources.class.getClassLoader();

    /**
     * All of the core.
     *
     * @param corePackage the package that it is moved to
     */
    public List<GeneratedFile> relocatedTo(String corePackage) {
        String replacement = Matcher.quoteReplacement(corePackage);
        List<GeneratedFile> files = new ArrayList<>();
        for (String line : read(INDEX).lines().toList()) {
            String file = line.substring(line.indexOf('\t') + 1);
            String source = HOME.matcher(read(FOLDER + file)).replaceAll(replacement);
            files.add(new GeneratedFile(corePackage.replace('.', '/') + "/" + file, source));
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
