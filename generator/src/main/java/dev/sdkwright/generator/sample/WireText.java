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
import dev.sdkwright.generator.sample.HttpCall.Piece;
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

    /** As one text, as headers and cookies have it. */
    String joined(String name, JsonValue value) {
        return pieces(name, value).stream().map(Piece::text).collect(Collectors.joining());
    }

    /** As a path has it: what stands between values, by the style, is none of them and not to be encoded. */
    List<Piece> pieces(String name, JsonValue value) {
        if (serialization.style() == Style.JSON) {
            return List.of(new Piece(JsonPrinter.JSON.compact(value), true));
        }
        boolean exploded = serialization.explode();
        return switch (serialization.style()) {
            case LABEL -> behind(".", elements(value, exploded ? "." : ","));
            case MATRIX -> matrix(PathText.strictlyEncoded(name), value);
            default -> elements(value, ",");
        };
    }

    private List<Piece> matrix(String name, JsonValue value) {
        if (serialization.explode() && value instanceof JsonArray array) {
            List<Piece> pieces = new ArrayList<>();
            array.elements().forEach(each -> {
                pieces.add(new Piece(";" + name + "=", false));
                pieces.add(new Piece(plain(each), true));
            });
            return pieces;
        }
        return serialization.explode() && value instanceof JsonObject
                ? behind(";", elements(value, ";"))
                : behind(";" + name + "=", elements(value, ","));
    }

    private static List<Piece> behind(String start, List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(List.of(new Piece(start, false)));
        all.addAll(pieces);
        return all;
    }

    private List<Piece> elements(JsonValue value, String separator) {
        List<Piece> pieces = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.elements().forEach(each -> separated(pieces, separator, plain(each)));
        } else if (value instanceof JsonObject object) {
            object.members().forEach((key, member) -> {
                separated(pieces, separator, key);
                separated(pieces, serialization.explode() ? "=" : separator, plain(member));
            });
        } else {
            pieces.add(new Piece(plain(value), true));
        }
        return pieces;
    }

    private static void separated(List<Piece> pieces, String separator, String value) {
        if (!pieces.isEmpty()) {
            pieces.add(new Piece(separator, false));
        }
        pieces.add(new Piece(value, true));
    }

    private String text(JsonValue value, String separator) {
        return elements(value, separator).stream().map(Piece::text).collect(Collectors.joining());
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
                pairs.add(pair(name, text(value, separator(style))));
            }
        } else if (value instanceof JsonArray array && (serialization.explode() || style == Style.BRACKETS)) {
            array.elements().forEach(element -> pairs.add(pair(name, plain(element))));
        } else {
            pairs.add(pair(name, text(value, separator(style))));
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
