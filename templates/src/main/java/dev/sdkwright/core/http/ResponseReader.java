package dev.sdkwright.core.http;

import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.core.json.JsonException;
import dev.sdkwright.core.progress.ProgressRequest;
import dev.sdkwright.core.progress.ProgressStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Takes a successful answer apart. */
public final class ResponseReader {

    private static final int NO_CONTENT = 204;
    private static final int RESET_CONTENT = 205;

    private final HttpResponse response;

    /** Null where nobody watches. */
    private final ProgressRequest watcher;

    /**
     * @param response the answer
     */
    public ResponseReader(HttpResponse response) {
        this(response, null);
    }

    /**
     * @param response the answer
     * @param watcher has the listener that is told how far {@link #stream()} is read; null for none
     */
    public ResponseReader(HttpResponse response, ProgressRequest watcher) {
        this.response = response;
        this.watcher = watcher;
    }

    /**
     * Reads the body as JSON, whatever content type it is given out as.
     *
     * @param codec reads the value
     * @param <T> the type of the value
     * @return null when there is no body, it is JSON null, or the status (204, 205) says that there is none
     */
    public <T> T json(JsonCodec<T> codec) {
        byte[] body = response.getBodyAsBytes();
        if (hasNoContent() || body.length == 0) {
            return null;
        }
        return Json.decode(body, MediaTypes.charset(response.getContentType()), codec);
    }

    /** The number of bytes of {@link #stream()}, or -1 where the answer does not say it. */
    public long contentLength() {
        return response.getContentLength();
    }

    /** The status of the answer. */
    public int status() {
        return response.getStatusCode();
    }

    /** The first value of a header, its name in any spelling; null when it is absent. */
    public String header(String name) {
        return response.getHeader(name);
    }

    /**
     * Reads the first value of a header as what the contract says it is.
     *
     * @param name of the header, in any spelling
     * @param codec reads the value
     * @param <T> the type of the value
     * @return null when the header is absent, or is not of that type: a header does not fail an answer
     */
    public <T> T header(String name, JsonCodec<T> codec) {
        String text = header(name);
        if (text == null) {
            return null;
        }
        return HeaderText.read(text, codec);
    }

    /** All headers, unmodifiable; the map finds names in any spelling. */
    public Map<String, List<String>> headers() {
        return Collections.unmodifiableMap(response.getHeaders());
    }

    /** All values of a header, its name in any spelling; empty when it is absent. */
    public List<String> headers(String name) {
        List<String> values = response.getHeaders().get(name);
        return values == null ? List.of() : values;
    }

    /**
     * The body that is still to be read, or a stream over what came, for operations whose answers are streams. Whoever
     * takes it closes it.
     */
    public InputStream stream() {
        InputStream body = response.getBody();
        return watcher == null || watcher.getProgressListener() == null
                ? body
                : new ProgressStream(
                        body, contentLength(), watcher.getProgressListener(), watcher.getProgressInterval());
    }

    /** The body as it came; null when the status (204, 205) says that there is none. */
    public byte[] bytes() {
        return hasNoContent() ? null : response.getBodyAsBytes();
    }

    /**
     * The body as text, in the charset that the content type names, else in UTF-8. A JSON string that is given out as
     * JSON is its text.
     *
     * @return null when the status (204, 205) says that there is none
     */
    public String text() {
        if (hasNoContent()) {
            return null;
        }
        String text = response.getBodyAsString();
        if (MediaTypes.isJson(response.getContentType()) && text.startsWith("\"")) {
            try {
                return Json.decode(text, JsonCodecs.STRING);
            } catch (JsonException e) {
                return text;
            }
        }
        return text;
    }

    /**
     * The body as the JSON string that it should be, or as the text that it is instead.
     *
     * @return null when there is no body, or it is JSON null
     */
    public String jsonText() {
        String text = text();
        return text == null || text.isEmpty() || text.equals("null") ? null : text;
    }

    /**
     * The body as text that stands for a value, such as a number.
     *
     * @param codec reads the value
     * @param <T> the type of the value
     * @return null when there is no body
     * @throws JsonException when it is not of that type
     */
    public <T> T text(JsonCodec<T> codec) {
        String text = text();
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Json.convert(text, codec);
        } catch (JsonException noText) {
            return Json.decode(text, codec);
        }
    }

    private boolean hasNoContent() {
        return response.getStatusCode() == NO_CONTENT || response.getStatusCode() == RESET_CONTENT;
    }
}
