package dev.sdkwright.generator.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A table beside the contract: lines of cells between tabs, comments with a number sign. */
final class WireTable {
    private WireTable() {}

    static String text(String name) {
        try (InputStream in = WireTable.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<List<String>> rows(String name) {
        return text(name).lines()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    /** The rows as arguments of a test. */
    static Stream<Arguments> arguments(String name) {
        return rows(name).stream().map(row -> Arguments.of(row.toArray()));
    }

    /** The bytes that a cell stands for: UTF-8, but for its escapes. */
    static byte[] bytes(String cell) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            i++;
            switch (cell.charAt(i)) {
                case 'n' -> bytes.write('\n');
                case 'r' -> bytes.write('\r');
                case '\\' -> bytes.write('\\');
                case 'x' -> {
                    bytes.write(Integer.parseInt(cell.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> throw new IllegalArgumentException("no escape: " + cell.substring(i));
            }
        }
        return bytes.toByteArray();
    }
}
