package dev.sdkwright.core.http;

import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The text of one parameter value: numbers in plain digits, date-times in RFC 3339 with their offset, bytes in
 * Base64, JSON for lists and objects where no style says how they are taken apart, and the {@code toString()} of
 * everything else.
 */
final class ParameterText {

    private ParameterText() {
    }

    static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof Collection<?> || value instanceof Map<?, ?>
                ? Json.text(value, JsonCodecs.ANY)
                : value.toString();
    }

    /** The texts of a list, nulls left out. */
    static List<String> ofAll(Collection<?> items) {
        List<String> texts = new ArrayList<>(items.size());
        for (Object item : items) {
            if (item != null) {
                texts.add(of(item));
            }
        }
        return texts;
    }

    private static String number(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        String text = value.toString();
        boolean exponent = (value instanceof Double || value instanceof Float) && text.indexOf('E') >= 0;
        return exponent ? new BigDecimal(text).toPlainString() : text;
    }
}
