package dev.sdkwright.core.auth;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The time of a signature: the basic format of ISO 8601 in UTC, {@code yyyyMMdd'T'HHmmss'Z'}. */
final class SdkDate {

    private SdkDate() {
    }

    static String of(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(16);
        append(text, time.getYear() / 100);
        append(text, time.getYear() % 100);
        append(text, time.getMonthValue());
        append(text, time.getDayOfMonth());
        text.append('T');
        append(text, time.getHour());
        append(text, time.getMinute());
        append(text, time.getSecond());
        return text.append('Z').toString();
    }

    private static void append(StringBuilder text, int twoDigits) {
        text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }
}
