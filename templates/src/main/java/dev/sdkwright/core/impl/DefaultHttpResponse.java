package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** An answer as the JDK gives it, with gzip undone. */
final class DefaultHttpResponse implements HttpResponse {

    private final int statusCode;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    DefaultHttpResponse(java.net.http.HttpResponse<byte[]> response) {
        statusCode = response.statusCode();
        headers = response.headers().map(); // finds names in any spelling
        body = isGzip() ? unzip(response.body()) : response.body();
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
    public byte[] getBodyAsBytes() {
        return body;
    }

    private boolean isGzip() {
        String coding = getHeader("Content-Encoding");
        return "gzip".equalsIgnoreCase(coding) || "x-gzip".equalsIgnoreCase(coding);
    }

    private static byte[] unzip(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes; // the answer to HEAD names the coding of a body that does not come
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ConnectionException("the gzip coding of the answer is broken: " + e.getMessage(), e);
        }
    }
}
