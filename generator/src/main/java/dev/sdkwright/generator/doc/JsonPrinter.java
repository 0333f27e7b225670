package dev.sdkwright.generator.doc;

import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonArray;
import dev.sdkwright.generator.model.JsonValue.JsonBoolean;
import dev.sdkwright.generator.model.JsonValue.JsonNumber;
import dev.sdkwright.generator.model.JsonValue.JsonObject;
import dev.sdkwright.generator.model.JsonValue.JsonText;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Prints documents as JSON (RFC 8259), or as a language that differs from it in a few words. */
public final class JsonPrinter {
    /** As JSON has it. */
    public static final JsonPrinter JSON = new JsonPrinter(new Words("true", "false", "null", JsonPrinter::quoted));
    /** As Python writes the same values. */
    public static final JsonPrinter PYTHON = new JsonPrinter(new Words("True", "False", "None", PythonLiteral::of));

    private static final String STEP = "  ";

    private final Words words;

    private JsonPrinter(Words words) {
        this.words = words;
    }

    /** What a language calls the values that have names, and how it writes text. */
    private record Words(String yes, String no, String nothing, UnaryOperator<String> text) {}

    /** The document on one line. */
    public String compact(JsonValue value) {
        StringBuilder out = new StringBuilder();
        print(value, out, null);
        return out.toString();
    }

    /**
     * The document over several lines, without a line end behind the last.
     *
     * @param indent what stands in front of each line but the first
     */
    public String pretty(JsonValue value, String indent) {
        StringBuilder out = new StringBuilder();
        print(value, out, indent);
        return out.toString();
    }

    private void print(JsonValue value, StringBuilder out, String indent) {
        if (value instanceof JsonObject object) {
            members(object, out, indent);
        } else if (value instanceof JsonArray array) {
            elements(array, out, indent);
        } else if (value instanceof JsonText text) {
            out.append(words.text().apply(text.text()));
        } else if (value instanceof JsonNumber number) {
            out.append(number.literal());
        } else if (value instanceof JsonBoolean bool) {
            out.append(bool.value() ? words.yes() : words.no());
        } else {
            out.append(words.nothing());
        }
    }

    private void members(JsonObject object, StringBuilder out, String indent) {
        if (object.members().isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            lineStart(out, indent);
            out.append(words.text().apply(member.getKey())).append(": ");
            print(member.getValue(), out, indent == null ? null : indent + STEP);
            out.append(!members.hasNext() ? "" : indent == null ? ", " : ",");
        }
        lineEnd(out, indent, '}');
    }

    private void elements(JsonArray array, StringBuilder out, String indent) {
        if (array.elements().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        Iterator<JsonValue> elements = array.elements().iterator();
        while (elements.hasNext()) {
            lineStart(out, indent);
            print(elements.next(), out, indent == null ? null : indent + STEP);
            out.append(!elements.hasNext() ? "" : indent == null ? ", " : ",");
        }
        lineEnd(out, indent, ']');
    }

    private static void lineStart(StringBuilder out, String indent) {
        if (indent != null) {
            out.append('\n').append(indent).append(STEP);
        }
    }

    private static void lineEnd(StringBuilder out, String indent, char end) {
        if (indent != null) {
            out.append('\n').append(indent);
        }
        out.append(end);
    }

    /** A JSON string; what shows nothing, or has another form in JSON, is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean pair = Character.isHighSurrogate(character) && index + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(index + 1));
                    int codePoint = pair ? text.codePointAt(index) : character;
                    if (InvisibleCharacters.contains(codePoint)) {
                        quoted.append(escape(character));
                        quoted.append(pair ? escape(text.charAt(index + 1)) : "");
                    } else {
                        quoted.appendCodePoint(codePoint);
                    }
                    index += pair ? 1 : 0;
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static String escape(char character) {
        return String.format(Locale.ROOT, "\\u%04x", (int) character);
    }
}
