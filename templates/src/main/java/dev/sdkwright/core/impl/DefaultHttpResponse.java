package dev.sdkwright.core.impl;

import dev.sdkwright.core.http.HttpResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** An answer with content codings undone. */
final class DefaultHttpResponse implements HttpResponse {

    private final int statusCode;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /** Null when the body is bytes. */
    private final InputStream stream;

    /**
     * @param headers finds names in any spelling
     */
    DefaultHttpResponse(int statusCode, Map<String, List<String>> headers, Content content) {
        this.statusCode = statusCode;
        this.headers = headers;
        String coding = getHeader("Content-Encoding");
        if (content.stream() != null) {
            body = null;
            stream = ContentCoding.decode(content.stream(), coding);
        } else {
            stream = null;
            body = body(content.bytes(), coding, Content.isLimited(statusCode));
        }
    }

    private static byte[] body(byte[] bytes, String coding, boolean limited) {
        if (limited && bytes.length >= Content.LIMIT) {
            return ContentCoding.decodeStart(bytes, coding, Content.LIMIT);
        }
        return ContentCoding.decode(bytes, coding, limited ? Content.LIMIT : Integer.MAX_VALUE);
    }

    @Override
    public int getStatusCode() {
        return statusCode;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public boolean isStreamed() {
        return stream != null;
    }

    @Override
    public byte[] getBodyAsBytes() {
        if (stream != null) {
            throw new IllegalStateException("the body of this answer is a stream");
        }
        return body;
    }

    @Override
    public InputStream getBody() {
        return stream != null ? stream : HttpResponse.super.getBody();
    }

    @Override
    public long getContentLength() {
        if (stream == null) {
            return body.length;
        }
        String length = getHeader("Content-Length");
        boolean coded = getHeader("Content-Encoding") != null;
        try {
            return length == null || coded ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
