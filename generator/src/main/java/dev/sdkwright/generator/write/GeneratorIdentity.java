package dev.sdkwright.generator.write;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which generator this is: a release by its version, anything else by the content of the class path entries that it and
 * its templates come from, since a snapshot changes under one version.
 */
public final class GeneratorIdentity {
    private static final String RELEASE_PROPERTIES = "META-INF/maven/dev.sdkwright/sdkwright-generator/pom.properties";
    private static final String GENERATOR_CLASS = "dev/sdkwright/generator/Generator.class";
    private static final String TEMPLATES_MARK = "META-INF/sdkwright/core.index";
    private static final String UNRELEASED = "unreleased";
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final ClassLoader loader;

    /** The generator that this class loader finds. */
    public GeneratorIdentity(ClassLoader loader) {
        this.loader = loader;
    }

    /** The version as Maven stamped it into the jar, {@code unreleased} outside a jar. */
    public String version() {
        try (InputStream stream = loader.getResourceAsStream(RELEASE_PROPERTIES)) {
            if (stream == null) {
                return UNRELEASED;
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", UNRELEASED);
        } catch (IOException e) {
            return UNRELEASED;
        }
    }

    /** The text that stands for this generator in a {@link Fingerprint}. */
    public String fingerprint() {
        String version = version();
        boolean released = !version.equals(UNRELEASED) && !version.endsWith("-SNAPSHOT");
        return released ? version : version + "/" + ContentHash.of(origins().getBytes(StandardCharsets.UTF_8));
    }

    /** The hashes of the jars or folders; sorted, and equal ones once, as in a jar that holds everything. */
    private String origins() {
        return Stream.of(GENERATOR_CLASS, TEMPLATES_MARK)
                .map(this::origin)
                .distinct()
                .map(GeneratorIdentity::hash)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The jar or folder that a resource comes from; its address where that is not on the file system. */
    private Object origin(String resource) {
        URL url = loader.getResource(resource);
        if (url == null) {
            return Fingerprint.NONE;
        }
        try {
            return origin(url.toString(), resource);
        } catch (IllegalArgumentException e) {
            return url.toString();
        }
    }

    private static String hash(Object origin) {
        if (!(origin instanceof Path path)) {
            return origin.toString();
        }
        try {
            return Files.isDirectory(path) ? ContentHash.ofFolder(path) : ofArchive(path);
        } catch (IOException e) {
            // As in a jar within a jar: its place has to stand for it.
            return path.toString();
        }
    }

    /**
     * By the checksums that an archive has of its entries: its bytes need not be read, which are many. So are the entries:
     * no text is made of them, and a hash that only tells builds apart is enough (FNV-1a, 64 bits, of whole numbers).
     */
    private static String ofArchive(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            long hash = FNV_OFFSET;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                hash = (hash ^ entry.getName().hashCode()) * FNV_PRIME;
                hash = (hash ^ entry.getCrc()) * FNV_PRIME;
                hash = (hash ^ entry.getSize()) * FNV_PRIME;
            }
            return Long.toHexString(hash);
        }
    }

    private static Path origin(String url, String resource) {
        String origin = url.substring(0, url.length() - resource.length());
        boolean inJar = origin.startsWith("jar:");
        return Path.of(URI.create(inJar ? origin.substring("jar:".length(), origin.lastIndexOf("!/")) : origin));
    }
}
