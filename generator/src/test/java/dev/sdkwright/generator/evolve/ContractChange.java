package dev.sdkwright.generator.evolve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A change of the contract {@code shop.yaml} and what is expected of it, as {@code changes.txt} has them.
 *
 * @param title what is changed
 * @param edits {@code set POINTER JSON} and {@code remove POINTER}
 * @param expected lines of the form {@code step breaks place: message}
 */
public record ContractChange(String title, List<String> edits, List<String> expected) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The contract that all changes start from. */
    public static String base() {
        return tree().toString();
    }

    /** All changes, in the order of the file. */
    public static List<ContractChange> all() {
        List<ContractChange> changes = new ArrayList<>();
        for (String block : resource("changes.txt").split("\n(?=## )")) {
            List<String> lines = block.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
            if (!lines.isEmpty()) {
                changes.add(new ContractChange(lines.get(0).substring(3),
                        lines.stream().filter(line -> line.startsWith("set ") || line.startsWith("remove ")).toList(),
                        lines.stream().filter(line -> line.startsWith("= ")).map(line -> line.substring(2)).toList()));
            }
        }
        return changes;
    }

    /** The contract after the change. */
    public String contract() {
        ObjectNode tree = tree();
        for (String edit : edits) {
            String[] words = edit.split(" ", 3);
            JsonPointer pointer = JsonPointer.compile(words[1]);
            JsonNode above = tree.requiredAt(pointer.head());
            String name = pointer.last().getMatchingProperty();
            if (words[0].equals("remove")) {
                if (above instanceof ArrayNode array) {
                    array.remove(pointer.last().getMatchingIndex());
                } else if (((ObjectNode) above).remove(name) == null) {
                    throw new IllegalArgumentException("nothing to remove: " + edit);
                }
            } else if (above instanceof ArrayNode array) {
                set(array, name, json(words[2]));
            } else {
                ((ObjectNode) above).set(name, json(words[2]));
            }
        }
        return tree.toString();
    }

    private static void set(ArrayNode array, String index, JsonNode value) {
        if (index.equals("-")) {
            array.add(value);
        } else {
            array.set(Integer.parseInt(index), value);
        }
    }

    private static ObjectNode tree() {
        return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(resource("shop.yaml")));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = ContractChange.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
