package dev.sdkwright.generator.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that cannot be used, from data files that say why. */
final class ReservedNames {
    private final Set<String> names;

    private ReservedNames(Set<String> names) {
        this.names = names;
    }

    static ReservedNames words() {
        return load("reserved-words.txt");
    }

    static ReservedNames methods() {
        return load("reserved-methods.txt");
    }

    static ReservedNames accessors() {
        return load("reserved-accessors.txt");
    }

    static ReservedNames responseAccessors() {
        return load("reserved-response-accessors.txt");
    }

    static ReservedNames uploadAccessors() {
        return load("reserved-upload-accessors.txt");
    }

    static ReservedNames watchedAccessors() {
        return load("reserved-watched-accessors.txt");
    }

    static ReservedNames types() {
        return load("reserved-types.txt");
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    private static ReservedNames load(String file) {
        try (InputStream in = ReservedNames.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ReservedNames(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
