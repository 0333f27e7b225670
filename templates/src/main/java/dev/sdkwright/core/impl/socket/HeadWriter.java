package dev.sdkwright.core.impl.socket;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.StreamedBody;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes the head of a request into bytes, with exactly the headers that were signed; see RFC 9112, section 3. */
final class HeadWriter {

    private byte[] bytes;
    private int length;

    /**
     * @param scratch grown when it is too small
     */
    HeadWriter(byte[] scratch) {
        bytes = scratch;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /**
     * @param absolute whether the target is the whole URL, as proxies ask for
     * @param proxyAuthorization the value of the header, or null
     */
    void write(HttpRequest request, boolean absolute, String proxyAuthorization) {
        add(request.getMethodName());
        add(" ");
        target(request, absolute);
        add(" HTTP/1.1\r\n");
        if (!request.haveHeader("Host")) {
            header("Host", request.getAuthority());
        }
        for (Map.Entry<String, List<String>> header : request.getHeaders().entrySet()) {
            if (!isFraming(header.getKey())) {
                header(header.getKey(), header.getValue().get(0));
            }
        }
        if (request.getContentType() != null) {
            header("Content-Type", request.getContentType());
        }
        if (!request.haveHeader("Accept-Encoding")) {
            header("Accept-Encoding", "gzip");
        }
        if (proxyAuthorization != null) {
            header("Proxy-Authorization", proxyAuthorization);
        }
        framing(request);
        add("\r\n");
    }

    /** Appends a body, so that it leaves together with the head. */
    void append(byte[] body) {
        reserve(body.length);
        System.arraycopy(body, 0, bytes, length, body.length);
        length += body.length;
    }

    /** How long the body is said to be: see RFC 9112, section 6, and RFC 9110, section 8.6. */
    private void framing(HttpRequest request) {
        long size = bodyLength(request);
        String given = request.getHeader("Content-Length");
        if (given != null && size != StreamedBody.UNKNOWN && !given.equals(Long.toString(size))) {
            throw new SdkException("the Content-Length header does not fit the body");
        }
        if (size == StreamedBody.UNKNOWN) {
            header("Transfer-Encoding", "chunked");
        } else if (size > 0 || given != null || expectsBody(request.getMethod())) {
            header("Content-Length", Long.toString(size));
        }
    }

    private static long bodyLength(HttpRequest request) {
        if (request.getStreamedBody() != null) {
            return Math.max(request.getStreamedBody().length(), StreamedBody.UNKNOWN);
        }
        byte[] body = request.getBodyAsBytes();
        return body == null ? 0 : body.length;
    }

    private static boolean expectsBody(HttpMethod method) {
        return method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }

    private static boolean isFraming(String name) {
        return name.equalsIgnoreCase("Content-Length") || name.equalsIgnoreCase("Transfer-Encoding");
    }

    private void target(HttpRequest request, boolean absolute) {
        int start = length;
        if (absolute) {
            String endpoint = request.getEndpoint();
            add(endpoint.substring(0, endpoint.indexOf("://") + 3));
            add(request.getAuthority());
        }
        String path = request.getPath();
        add(path.isEmpty() ? "/" : path);
        String query = request.getQueryParamsString();
        if (!query.isEmpty()) {
            add("?");
            add(query);
        }
        for (int i = start; i < length; i++) {
            if (bytes[i] <= ' ' || bytes[i] > '~') {
                throw new SdkException("the request to " + request.getEndpoint() + " cannot be sent: "
                        + "its URL has a character that none may have");
            }
        }
    }

    private void header(String name, String value) {
        add(name);
        add(": ");
        add(value);
        add("\r\n");
    }

    private void add(String text) {
        int count = text.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            bytes[length + i] = c > '~' ? -1 : (byte) c; // never sent: headers are checked before, targets here
        }
        length += count;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
