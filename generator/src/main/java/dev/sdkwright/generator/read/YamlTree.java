package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML text as a JSON tree, by the JSON schema of YAML 1.2 that OpenAPI asks for (OpenAPI 3.0.4 section 4.3): so
 * {@code yes}, {@code on} and unquoted dates are strings, which SnakeYAML, a YAML 1.1 processor, would not have it.
 */
final class YamlTree {
    /** A contract that needs more nodes once its aliases are written out is an attack or a mistake. */
    private static final int NODE_LIMIT = 20_000_000;

    private static final int ALIAS_NODE_LIMIT = 1_000_000;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final JsonNodeFactory nodes = new CompactNodes();
    private final List<DuplicateKey> duplicates = new ArrayList<>();
    private final Set<Node> written =
            Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodeCount;
    private int aliasedNodeCount;
    private int aliasDepth;

    /** A key that a mapping has twice; the last one holds. */
    record DuplicateKey(String key, Mark mark) {}

    /** The text's aliases blow up beyond any sensible size. */
    static final class AliasBombException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static boolean isJson(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!Character.isWhitespace(character) && character != '\uFEFF') {
                return character == '{' || character == '[';
            }
        }
        return false;
    }

    static LoaderOptions loaderOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(1000);
        options.setAllowDuplicateKeys(true);
        return options;
    }

    /**
     * Reads a text.
     *
     * @return the tree, null for an empty document
     * @throws MarkedYAMLException if the text is no YAML
     */
    JsonNode read(String text) {
        Node root = new Yaml(new SafeConstructor(loaderOptions())).compose(new StringReader(text));
        return root == null ? null : convert(root);
    }

    List<DuplicateKey> duplicates() {
        return duplicates;
    }

    private JsonNode convert(Node node) {
        boolean alias = !(node instanceof ScalarNode) && !written.add(node);
        if (alias) {
            aliasDepth++;
        }
        if (!open.add(node) || ++nodeCount > NODE_LIMIT || aliasDepth > 0 && ++aliasedNodeCount > ALIAS_NODE_LIMIT) {
            throw new AliasBombException();
        }
        try {
            if (node instanceof MappingNode mapping) {
                return object(mapping);
            }
            if (node instanceof SequenceNode sequence) {
                ArrayNode array = nodes.arrayNode(sequence.getValue().size());
                sequence.getValue().forEach(element -> array.add(convert(element)));
                return array;
            }
            return scalar((ScalarNode) node);
        } finally {
            open.remove(node);
            if (alias) {
                aliasDepth--;
            }
        }
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = nodes.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            Node keyNode = tuple.getKeyNode();
            if (keyNode.getTag().equals(Tag.MERGE)) {
                merge(object, tuple.getValueNode());
                continue;
            }
            String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : keyNode.toString();
            if (object.has(key)) {
                duplicates.add(new DuplicateKey(key, keyNode.getStartMark()));
            }
            object.set(key, convert(tuple.getValueNode()));
        }
        return object;
    }

    private void merge(ObjectNode target, Node source) {
        JsonNode merged = convert(source);
        Iterable<JsonNode> maps = merged.isArray() ? merged : List.of(merged);
        for (JsonNode map : maps) {
            map.properties().forEach(entry -> {
                if (!target.has(entry.getKey())) {
                    target.set(entry.getKey(), entry.getValue());
                }
            });
        }
    }

    private JsonNode scalar(ScalarNode node) {
        String value = node.getValue();
        if (!node.isPlain()) {
            return nodes.textNode(value);
        }
        switch (value) {
            case "", "~", "null", "Null", "NULL":
                return nodes.nullNode();
            case "true", "True", "TRUE":
                return nodes.booleanNode(true);
            case "false", "False", "FALSE":
                return nodes.booleanNode(false);
            default:
                if (INTEGER.matcher(value).matches()) {
                    return integer(new BigInteger(value.startsWith("+") ? value.substring(1) : value));
                }
                if (DECIMAL.matcher(value).matches()) {
                    return nodes.numberNode(new BigDecimal(value));
                }
                return nodes.textNode(value);
        }
    }

    private JsonNode integer(BigInteger value) {
        if (value.bitLength() < 32) {
            return nodes.numberNode(value.intValue());
        }
        return value.bitLength() < 64 ? nodes.numberNode(value.longValue()) : nodes.numberNode(value);
    }
}
