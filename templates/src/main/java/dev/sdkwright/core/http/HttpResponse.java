package dev.sdkwright.core.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** An answer with its whole body, or with one that is still to be read. */
public interface HttpResponse {

    int getStatusCode();

    /** All headers; the map finds names in any spelling. */
    Map<String, List<String>> getHeaders();

    /**
     * The bytes of the body with content codings such as gzip undone; empty when there is none.
     *
     * @throws IllegalStateException when the body is streamed
     */
    byte[] getBodyAsBytes();

    /**
     * Whether the body is still to be read from {@link #getBody()}, and that stream to be closed. So it is only where
     * the request asks for it and the status is one of success: the body of every other answer is held as bytes, as
     * far as it is not longer than any message of an error is.
     */
    default boolean isStreamed() {
        return false;
    }

    /** The first value of a header, its name in any spelling; null when it is absent. */
    default String getHeader(String name) {
        List<String> values = getHeaders().get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** The Content-Type, or null. */
    default String getContentType() {
        return getHeader("Content-Type");
    }

    /** The number of bytes in the body; of one that is streamed -1 where the answer does not say it. */
    default long getContentLength() {
        return getBodyAsBytes().length;
    }

    /** The body as text, in the charset that the Content-Type names, else in UTF-8. */
    default String getBodyAsString() {
        return new String(getBodyAsBytes(), MediaTypes.charset(getContentType()));
    }

    /**
     * The body as a stream with content codings undone. Of a streamed body it is always the same stream; closing it
     * before its end gives up the connection. A read that fails throws an exception that says why: the rest of the body
     * did not come.
     */
    default InputStream getBody() {
        return new ByteArrayInputStream(getBodyAsBytes());
    }
}
