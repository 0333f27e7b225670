package dev.sdkwright.spec;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML, and JSON with it, as plain maps, lists and scalars. */
final class Trees {

    private Trees() {
    }

    static Map<?, ?> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return map(new Yaml(new SafeConstructor(options)).load(yaml));
    }

    static Map<?, ?> map(Object node) {
        return node == null ? Map.of() : (Map<?, ?>) node;
    }

    static List<?> list(Object node) {
        return node == null ? List.of() : (List<?>) node;
    }

    /** Hands over every leaf with its JSON pointer; an empty map or list is a leaf. */
    static void leaves(String pointer, Object node, BiConsumer<String, Object> leaf) {
        if (node instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, value) -> leaves(pointer + "/" + key, value, leaf));
        } else if (node instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                leaves(pointer + "/" + i, list.get(i), leaf);
            }
        } else {
            leaf.accept(pointer, node);
        }
    }

    /** A leaf as JSON has it, so that the text "1" and the number 1 differ. */
    static String json(Object leaf) {
        return leaf instanceof String text ? '"' + text + '"' : String.valueOf(leaf);
    }
}
