package dev.sdkwright.generator.read;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A contract as the parser is given it. The parser keeps a second copy, as maps, for extensions of its own, of which there
 * are none here; that copy takes a third of its time and as much memory as the tree. It gets an empty one.
 */
@SuppressWarnings("unchecked") // what ObjectNode inherits from itself gives javac a warning here
final class UncopiedTree extends ObjectNode {
    private static final long serialVersionUID = 1;

    private UncopiedTree(Map<String, JsonNode> members) {
        super(JsonNodeFactory.instance, members);
    }

    /** The members of a tree, not copied. */
    static ObjectNode of(ObjectNode tree) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        tree.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return new UncopiedTree(members);
    }

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        out.writeEndObject();
    }
}
