package dev.sdkwright.core.retry;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The header by which a server says when it wants to be asked again: RFC 9110, section 10.2.3. */
final class RetryAfter {

    /** More digits than this are no time that anyone waits. */
    private static final int MAX_DIGITS = 9;

    private RetryAfter() {
    }

    /**
     * A wait, or the longer one that the server asks for.
     *
     * @param failure what went wrong; null for no answer
     * @param wait how long to wait without the server's word
     * @param longest more than this is not waited for
     * @param now the time of day
     * @return null when the server asks for more than the longest
     */
    static Duration orLonger(SdkException failure, Duration wait, Duration longest, Instant now) {
        Duration asked = failure instanceof ServiceResponseException answered ? of(answered, now) : null;
        if (asked == null || asked.compareTo(wait) <= 0) {
            return wait;
        }
        return asked.compareTo(longest) > 0 ? null : asked;
    }

    /** Null where the server says nothing, or nothing that can be understood. */
    private static Duration of(ServiceResponseException answered, Instant now) {
        String text = first(answered, "Retry-After");
        if (text == null || text.isBlank()) {
            return null;
        }
        String value = text.strip();
        if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(value.length() > MAX_DIGITS ? Integer.MAX_VALUE : Long.parseLong(value));
        }
        Instant moment = date(value);
        if (moment == null) {
            return null;
        }
        // Against the server's own clock where it shows it: ours may be wrong.
        Instant sent = date(first(answered, "Date"));
        Duration wait = Duration.between(sent == null ? now : sent, moment);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant date(String text) {
        try {
            return text == null ? null
                    : ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String first(ServiceResponseException answered, String name) {
        List<String> values = answered.getHeaders().get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
