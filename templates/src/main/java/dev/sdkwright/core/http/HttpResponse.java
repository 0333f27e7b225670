package dev.sdkwright.core.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** An answer with its whole body. */
public interface HttpResponse {

    int getStatusCode();

    /** All headers; the map finds names in any spelling. */
    Map<String, List<String>> getHeaders();

    /** The bytes of the body with content codings such as gzip undone; empty when there is none. */
    byte[] getBodyAsBytes();

    /** The first value of a header, its name in any spelling; null when it is absent. */
    default String getHeader(String name) {
        List<String> values = getHeaders().get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** The Content-Type, or null. */
    default String getContentType() {
        return getHeader("Content-Type");
    }

    /** The number of bytes in the body. */
    default long getContentLength() {
        return getBodyAsBytes().length;
    }

    /** The body as text, in the charset that the Content-Type names, else in UTF-8. */
    default String getBodyAsString() {
        return new String(getBodyAsBytes(), MediaTypes.charset(getContentType()));
    }

    /** The body as a stream over the bytes. */
    default InputStream getBody() {
        return new ByteArrayInputStream(getBodyAsBytes());
    }
}
