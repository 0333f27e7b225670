package dev.sdkwright.benchmarks.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The size of emitted sources.
 *
 * @param files how many files there are
 * @param lines their lines that are not blank
 * @param properties how many properties they declare
 */
record ModelLines(int files, long lines, long properties) {

    /**
     * Counts the Java files below a folder.
     *
     * @param which the files that count, by their path
     * @param property found once per property
     */
    static ModelLines count(Path folder, Predicate<Path> which, Pattern property) throws IOException {
        List<Path> sources;
        try (Stream<Path> all = Files.walk(folder)) {
            sources = all.filter(file -> file.toString().endsWith(".java")).filter(which).toList();
        }
        long lines = 0;
        long properties = 0;
        for (Path source : sources) {
            String text = Files.readString(source, StandardCharsets.UTF_8);
            lines += text.lines().filter(line -> !line.isBlank()).count();
            properties += property.matcher(text).results().count();
        }
        return new ModelLines(sources.size(), lines, properties);
    }

    double linesPerProperty() {
        return (double) lines / properties;
    }
}
