package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * What swagger-parser reports: a bare text, in which the place stands as a path of its own kind, such as
 * {@code attribute paths.'/pets'(get).responses is missing}.
 */
final class ParserMessage {
    private static final String ATTRIBUTE = "attribute ";

    private final String text;

    ParserMessage(String text) {
        this.text = text;
    }

    /** A warning at the nearest place that the contract has. */
    Diagnostic at(JsonNode bundle, Origins origins) {
        String pointer = "";
        JsonNode node = bundle;
        for (String token : tokens()) {
            JsonNode child = node.get(token);
            if (child == null) {
                break;
            }
            node = child;
            pointer = JsonPointers.child(pointer, token);
        }
        Location location = pointer.isEmpty() ? Location.ofFile(origins.root().name()) : origins.locate(pointer);
        return Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT, location, text.strip(),
                "it is read as well as it can be; the OpenAPI specification says what belongs there");
    }

    /** The path's steps: names between dots, quoted names, and methods in parentheses. */
    private List<String> tokens() {
        String path = text.startsWith(ATTRIBUTE) ? text.substring(ATTRIBUTE.length()) : text;
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < path.length(); index++) {
            char character = path.charAt(index);
            if (character == '\'') {
                quoted = !quoted;
            } else if (!quoted && character == ' ') {
                break;
            } else if (!quoted && ".()[]".indexOf(character) >= 0) {
                add(token, tokens);
            } else {
                token.append(character);
            }
        }
        add(token, tokens);
        return tokens;
    }

    private static void add(StringBuilder token, List<String> tokens) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }
}
