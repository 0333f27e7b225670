package dev.sdkwright.core.stream;

import dev.sdkwright.core.http.ResponseReader;
import dev.sdkwright.core.progress.ProgressListener;
import dev.sdkwright.core.progress.ProgressStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The body of a successful answer while it comes; nothing of it is held. To be closed: before its end that gives up the
 * connection. A read fails with an {@link IOException} when the rest does not come.
 */
public final class DownloadStream extends FilterInputStream {

    private final int statusCode;
    private final Map<String, List<String>> headers;
    private final long contentLength;

    /**
     * @param in the answer
     */
    public DownloadStream(ResponseReader in) {
        super(in.stream());
        statusCode = in.status();
        headers = in.headers();
        contentLength = in.contentLength();
    }

    /** The status of the answer. */
    public int getStatusCode() {
        return statusCode;
    }

    /** All headers of the answer, unmodifiable; the map finds names in any spelling. */
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    /** The first value of a header, its name in any spelling; null when it is absent. */
    public String getHeader(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** What the provider's support asks for: the header {@code X-Request-Id}; null when it is absent. */
    public String getRequestId() {
        return getHeader("X-Request-Id");
    }

    /** What the body is, or null. */
    public String getContentType() {
        return getHeader("Content-Type");
    }

    /** How many bytes there are, or -1 where the answer does not say it. */
    public long getContentLength() {
        return contentLength;
    }

    /**
     * Has a listener told how much has come. To be called before anything is read.
     *
     * @param listener told every so many bytes, and at the end
     * @param interval how many bytes lie between two reports; 0 for the usual
     * @return this
     */
    public DownloadStream withProgress(ProgressListener listener, long interval) {
        in = new ProgressStream(in, contentLength, listener, interval);
        return this;
    }

    /**
     * Writes what has not been read yet to a file, and closes the stream.
     *
     * @param file the file; it is written in place, so that what came stays where the rest does not come
     * @param options such as {@code REPLACE_EXISTING}
     * @return the number of bytes
     * @throws IOException when the rest does not come, or cannot be written
     */
    public long saveTo(Path file, CopyOption... options) throws IOException {
        try (this) {
            return Files.copy(this, file, options);
        }
    }
}
