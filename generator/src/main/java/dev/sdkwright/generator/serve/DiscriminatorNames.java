package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** What the names in a discriminator's mapping stand for: they are texts, also where the member is a number. */
final class DiscriminatorNames {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DiscriminatorNames() {}

    /** The values beside the text itself that a name may stand for. */
    static List<JsonNode> otherValues(String name) {
        if (name.equals("true") || name.equals("false")) {
            return List.of(JSON.booleanNode(name.equals("true")));
        }
        return name.matches("-?[0-9]{1,18}") ? List.of(JSON.numberNode(Long.parseLong(name))) : List.of();
    }
}
