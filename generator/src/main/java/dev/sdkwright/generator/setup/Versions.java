package dev.sdkwright.generator.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that a consumer's pom names: those of the build that made this generator. */
public final class Versions {
    private final Properties versions = new Properties();

    public Versions() {
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The plugin's, which is that of everything here. */
    public String plugin() {
        return versions.getProperty("sdkwright");
    }

    public String jackson() {
        return versions.getProperty("jackson");
    }
}
