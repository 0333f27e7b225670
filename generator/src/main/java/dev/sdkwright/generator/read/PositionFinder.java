package dev.sdkwright.generator.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds where in a text a JSON pointer leads: JSON by streaming over it, YAML by composing its node graph. */
final class PositionFinder {
    private final DocumentText text;
    /** Of a text in YAML, once something was looked for in it. */
    private Node graph;

    PositionFinder(DocumentText text) {
        this.text = text;
    }

    /** A place in a text, both counted from 1. */
    record Position(int line, int column) {}

    /** The start of the value that the pointer leads to; of the nearest value above it where the pointer leads nowhere. */
    Optional<Position> find(String pointer) {
        List<String> tokens = JsonPointers.tokens(pointer);
        return YamlTree.isJson(text.text()) ? findInJson(tokens) : findInYaml(tokens);
    }

    private Optional<Position> findInJson(List<String> tokens) {
        try (JsonParser parser = new JsonFactory().createParser(new StringReader(text.text()))) {
            parser.nextToken();
            Position last = here(parser);
            for (String token : tokens) {
                if (!enter(parser, token)) {
                    return Optional.of(last);
                }
                last = here(parser);
            }
            return Optional.of(last);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static boolean enter(JsonParser parser, String token) throws IOException {
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (!object && parser.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        for (int index = 0; ; index++) {
            JsonToken next = parser.nextToken();
            if (next == null || next.isStructEnd()) {
                return false;
            }
            String name = object ? parser.currentName() : Integer.toString(index);
            if (object) {
                parser.nextToken();
            }
            if (name.equals(token)) {
                return true;
            }
            parser.skipChildren();
        }
    }

    private static Position here(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    private Optional<Position> findInYaml(List<String> tokens) {
        try {
            if (graph == null) {
                graph = new Yaml(new SafeConstructor(YamlTree.loaderOptions())).compose(new StringReader(text.text()));
            }
        } catch (YAMLException unreadable) {
            return Optional.empty();
        }
        Node node = graph;
        for (String token : tokens) {
            Node child = child(node, token);
            if (child == null) {
                break;
            }
            node = child;
        }
        return node == null ? Optional.empty() : Optional.of(position(node.getStartMark()));
    }

    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Node child(Node node, String token) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(token)) {
                    return tuple.getValueNode();
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int index = 0; index < sequence.getValue().size(); index++) {
                if (Integer.toString(index).equals(token)) {
                    return sequence.getValue().get(index);
                }
            }
        }
        return null;
    }
}
