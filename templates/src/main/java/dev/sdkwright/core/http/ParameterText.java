package dev.sdkwright.core.http;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;

/**
 * The text of one parameter value: numbers in plain digits, date-times in RFC 3339 with their offset, bytes in
 * Base64, the elements of a collection separated by commas, and the {@code toString()} of everything else.
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
        return value instanceof Collection<?> items ? joined(items) : value.toString();
    }

    private static String number(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        String text = value.toString();
        boolean exponent = (value instanceof Double || value instanceof Float) && text.indexOf('E') >= 0;
        return exponent ? new BigDecimal(text).toPlainString() : text;
    }

    private static String joined(Collection<?> items) {
        StringBuilder text = new StringBuilder();
        for (Object item : items) {
            if (item != null) {
                if (text.length() > 0) {
                    text.append(',');
                }
                text.append(of(item));
            }
        }
        return text.toString();
    }
}
