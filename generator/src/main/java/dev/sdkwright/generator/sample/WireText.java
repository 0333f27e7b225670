package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonArray;
import dev.sdkwright.generator.model.JsonValue.JsonBoolean;
import dev.sdkwright.generator.model.JsonValue.JsonNumber;
import dev.sdkwright.generator.model.JsonValue.JsonObject;
import dev.sdkwright.generator.model.JsonValue.JsonText;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.Serialization.Style;
import dev.sdkwright.generator.sample.HttpCall.Pair;
import dev.sdkwright.generator.sample.HttpCall.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A value of a parameter as text, by the style of the parameter; not yet encoded. */
final class WireText {
    private final Serialization serialization;

    WireText(Serialization serialization) {
        this.serialization = serialization;
    }

    /** Any value as one text: a scalar without its quotes, everything else as JSON. */
    static String plain(JsonValue value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        if (value instanceof JsonNumber number) {
            return number.literal();
        }
        return value instanceof JsonBoolean bool ? String.valueOf(bool.value()) : JsonPrinter.JSON.compact(value);
    }

    /** As one text, as paths, headers and cookies have it. */
    String joined(String name, JsonValue value) {
        if (serialization.style() == Style.JSON) {
            return JsonPrinter.JSON.compact(value);
        }
        boolean exploded = serialization.explode();
        return switch (serialization.style()) {
            case LABEL -> "." + elements(value, exploded ? "." : ",");
            case MATRIX -> matrix(name, value);
            default -> elements(value, ",");
        };
    }

    private String matrix(String name, JsonValue value) {
        if (serialization.explode() && value instanceof JsonArray array) {
            return array.elements().stream().map(each -> ";" + name + "=" + plain(each)).collect(Collectors.joining());
        }
        return serialization.explode() && value instanceof JsonObject
                ? ";" + elements(value, ";")
                : ";" + name + "=" + elements(value, ",");
    }

    private String elements(JsonValue value, String separator) {
        if (value instanceof JsonArray array) {
            return array.elements().stream().map(WireText::plain).collect(Collectors.joining(separator));
        }
        if (value instanceof JsonObject object) {
            String between = serialization.explode() ? "=" : separator;
            return object.members().entrySet().stream()
                    .map(member -> member.getKey() + between + plain(member.getValue()))
                    .collect(Collectors.joining(separator));
        }
        return plain(value);
    }

    /** As pairs of a query or a form. */
    List<Pair> pairs(String name, JsonValue value) {
        Style style = serialization.style();
        List<Pair> pairs = new ArrayList<>();
        if (style == Style.JSON) {
            pairs.add(pair(name, JsonPrinter.JSON.compact(value)));
        } else if (value instanceof JsonObject object) {
            boolean bracketed = style == Style.DEEP_OBJECT || style == Style.BRACKETS;
            if (bracketed || serialization.explode()) {
                object.members().forEach((key, member) ->
                        pairs.add(pair(bracketed ? name + "[" + key + "]" : key, plain(member))));
            } else {
                pairs.add(pair(name, elements(value, separator(style))));
            }
        } else if (value instanceof JsonArray array && (serialization.explode() || style == Style.BRACKETS)) {
            array.elements().forEach(element -> pairs.add(pair(name, plain(element))));
        } else {
            pairs.add(pair(name, elements(value, separator(style))));
        }
        return pairs;
    }

    private static String separator(Style style) {
        return switch (style) {
            case SPACE_DELIMITED -> " ";
            case PIPE_DELIMITED -> "|";
            case TAB_DELIMITED -> "\t";
            default -> ",";
        };
    }

    private static Pair pair(String name, String text) {
        return new Pair(name, Value.of(text));
    }
}
