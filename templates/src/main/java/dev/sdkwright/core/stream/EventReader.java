package dev.sdkwright.core.stream;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Takes a {@code text/event-stream} apart by the rules of the HTML standard, section 9.2.6. */
final class EventReader {

    private static final int LONGEST_RETRY_DIGITS = 15;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean first = true;

    /** A carriage return ends a line at once: whether a line feed follows is seen when the next one is read. */
    private boolean afterReturn;
    private String id = "";
    private String event = "";
    private StringBuilder data = new StringBuilder();
    private boolean hasData;
    private Duration retry;
    private String dispatchedEvent;
    private String dispatchedData;

    EventReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Reads on to the end of an event; false where the stream ends, also in the middle of one. */
    boolean next() throws IOException {
        for (String text = readLine(); text != null; text = readLine()) {
            if (!text.isEmpty()) {
                field(text);
            } else if (dispatch()) {
                return true;
            }
        }
        return false;
    }

    String id() {
        return id;
    }

    String event() {
        return dispatchedEvent;
    }

    String data() {
        return dispatchedData;
    }

    /** Null where nothing was said of it. */
    Duration retry() {
        return retry;
    }

    private boolean dispatch() {
        boolean complete = hasData;
        if (complete) {
            dispatchedEvent = event.isEmpty() ? "message" : event;
            dispatchedData = data.substring(0, data.length() - 1);
        }
        event = "";
        data = new StringBuilder();
        hasData = false;
        return complete;
    }

    private void field(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 1);
        if (value.startsWith(" ")) {
            value = value.substring(1);
        }
        switch (name) {
            case "event" -> event = value;
            case "data" -> {
                data.append(value).append('\n');
                hasData = true;
            }
            case "id" -> {
                if (value.indexOf('\0') < 0) {
                    id = value;
                }
            }
            case "retry" -> {
                if (!value.isEmpty() && value.length() <= LONGEST_RETRY_DIGITS
                        && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    retry = Duration.ofMillis(Long.parseLong(value));
                }
            }
            default -> { } // a comment, which has no name, or what nobody knows
        }
    }

    /** Without its end; null at the end of the stream, where an unfinished line does not count. */
    private String readLine() throws IOException {
        line.reset();
        while (true) {
            int b = in.read();
            if (b == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = b == '\r';
            if (b < 0) {
                return null;
            }
            if (b == '\n' || b == '\r') {
                String text = line.toString(StandardCharsets.UTF_8);
                boolean marked = first && text.startsWith("\uFEFF");
                first = false;
                return marked ? text.substring(1) : text;
            }
            line.write(b);
        }
    }
}
