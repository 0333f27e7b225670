package dev.sdkwright.core.stream;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * The items of an answer of which each is a line of JSON ({@code application/jsonl}, {@code application/x-ndjson}), or
 * stands behind a separator of records ({@code application/json-seq}, RFC 7464).
 *
 * @param <T> the type of the items
 */
public final class ItemStream<T> extends AnswerStream<T> {

    private static final int RECORD_SEPARATOR = 0x1E;

    private final InputStream in;
    private final int separator;
    private final Function<String, T> decoder;

    private ItemStream(InputStream in, int separator, Function<String, T> decoder) {
        super(in);
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in);
        this.separator = separator;
        this.decoder = decoder;
    }

    /**
     * Items that are lines.
     *
     * @param decoder makes an item of a line; does not give null
     */
    public static <T> ItemStream<T> ofLines(InputStream in, Function<String, T> decoder) {
        return new ItemStream<>(in, '\n', decoder);
    }

    /**
     * Items behind separators of records.
     *
     * @param decoder makes an item of its text; does not give null
     */
    public static <T> ItemStream<T> ofRecords(InputStream in, Function<String, T> decoder) {
        return new ItemStream<>(in, RECORD_SEPARATOR, decoder);
    }

    @Override
    T read() throws IOException {
        ByteArrayOutputStream item = new ByteArrayOutputStream();
        while (true) {
            int b = in.read();
            if (b >= 0 && b != separator) {
                item.write(b);
                continue;
            }
            String text = item.toString(StandardCharsets.UTF_8).strip();
            item.reset();
            if (text.startsWith("\uFEFF")) {
                text = text.substring(1).strip();
            }
            if (!text.isEmpty()) {
                return decoder.apply(text);
            }
            if (b < 0) {
                return null;
            }
        }
    }
}
