package dev.sdkwright.core.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/** The types that JSON carries as strings. Apart from the reader, so that they are loaded only when they are met. */
final class JsonText {

    private JsonText() {
    }

    static LocalDate date(JsonReader at, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw at.error("expected a date such as 2017-07-18 but found other text");
        }
    }

    static OffsetDateTime dateTime(JsonReader at, String text) {
        boolean divided = text.length() > 10 && " t".indexOf(text.charAt(10)) >= 0;
        String iso = divided ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        try {
            return hasOffset(iso)
                    ? OffsetDateTime.parse(withMinutes(iso))
                    : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw at.error("expected a date and time such as 2017-07-18T21:41:35Z but found other text");
        }
    }

    static UUID uuid(JsonReader at, String text) {
        // UUID.fromString also takes 1-1-1-1-1 and gives it back as something else.
        if (text.length() == 36) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw at.error("expected a UUID but found other text");
            }
        }
        throw at.error("expected a UUID but found other text");
    }

    static URI uri(JsonReader at, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw at.error("expected a URI but found other text");
        }
    }

    static byte[] bytes(JsonReader at, String text) {
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw at.error("expected Base64 text but found other text");
        }
    }

    private static boolean hasOffset(String iso) {
        if (iso.endsWith("Z") || iso.endsWith("z")) {
            return true;
        }
        int time = iso.indexOf('T');
        return time > 0 && (iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0);
    }

    /** An offset in one of the shorter forms of ISO 8601, {@code +0800} and {@code +08}, in that of RFC 3339. */
    private static String withMinutes(String iso) {
        int sign = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
        return switch (sign < 0 ? 0 : iso.length() - sign) {
            case 3 -> iso + ":00";
            case 5 -> iso.substring(0, sign + 3) + ':' + iso.substring(sign + 3);
            default -> iso;
        };
    }

    /** A whole number of 32 bits out of one that may be written with decimals or an exponent. */
    static Integer exactInt(JsonReader in, BigDecimal value) {
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            throw in.error("the number is not an integer of 32 bits");
        }
    }

    /** A whole number of 64 bits out of one that may be written with decimals or an exponent. */
    static Long exactLong(JsonReader in, BigDecimal value) {
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw in.error("the number is not an integer of 64 bits");
        }
    }
}
