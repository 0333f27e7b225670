package dev.sdkwright.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One thing that the page says, in a form in which the contract can be asked for it too. */
record Fact(String kind, String place, String name, String value) {

    /** The facts as a person has read them from the page. */
    static List<Fact> table() {
        return resource("/page-facts.tsv").lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Fact::parse)
                .toList();
    }

    static String contract() {
        return resource("/dcs-v2.yaml");
    }

    /** What else is said in the place where this stands: its order counts. */
    String group() {
        return kind + " in " + place;
    }

    @Override
    public String toString() {
        return kind + " in " + place + ": " + name + " = " + value;
    }

    private static Fact parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("four cells wanted: " + line);
        }
        return new Fact(cells[0], cells[1], cells[2], cells[3]);
    }

    private static String resource(String name) {
        try (InputStream in = Fact.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
