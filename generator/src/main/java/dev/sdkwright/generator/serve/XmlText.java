package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Writes values as XML by the names that the contract's schemas give. */
final class XmlText {
    private final References references;

    XmlText(References references) {
        this.references = references;
    }

    String of(JsonNode value, JsonNode schema) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(value, schema, name(schema).orElse("response"), out);
        return out.append('\n').toString();
    }

    private void write(JsonNode value, JsonNode schema, String name, StringBuilder out) {
        Shape shape = Shape.of(schema, references);
        String tag = name.replaceAll("[^A-Za-z0-9_.-]", "_").replaceFirst("^(?=[^A-Za-z_])", "_");
        out.append('<').append(tag).append('>');
        if (value.isArray()) {
            value.forEach(element -> write(element, shape.items(), name(shape.items()).orElse("item"), out));
        } else if (value.isObject()) {
            value.properties().forEach(member -> member(member.getKey(), member.getValue(), shape, out));
        } else {
            out.append(value.asText().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }
        out.append("</").append(tag).append('>');
    }

    /** Lists repeat their element's name unless they are wrapped. */
    private void member(String key, JsonNode value, Shape shape, StringBuilder out) {
        JsonNode schema = shape.member(key);
        String name = name(schema).orElse(key);
        if (value.isArray() && !schema.path("xml").path("wrapped").booleanValue()) {
            JsonNode items = Shape.of(schema, references).items();
            value.forEach(element -> write(element, items, name(items).orElse(name), out));
        } else {
            write(value, schema, name, out);
        }
    }

    private Optional<String> name(JsonNode schema) {
        return Shape.of(schema, references).all("xml").stream()
                .map(xml -> xml.path("name").asText()).filter(name -> !name.isEmpty()).findFirst();
    }
}
