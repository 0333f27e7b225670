package dev.sdkwright.generator.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What becomes of options that are not translated. */
final class Counterparts {
    private final Map<String, String> advice = new HashMap<>();

    Counterparts() {
        try (InputStream stream = Counterparts.class.getResourceAsStream("counterparts.tsv")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 3))
                    .forEach(fields -> advice.put(fields[0],
                            (fields[1].equals("drop") ? "not needed" : "no counterpart") + ": " + fields[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line about an option: whether it is needed, and what to do instead. */
    String of(String option) {
        return option + ": " + advice.getOrDefault(option, "no counterpart: this option is not known; see the parameters of the"
                + " plugin (mvn sdkwright:help -Ddetail)");
    }
}
