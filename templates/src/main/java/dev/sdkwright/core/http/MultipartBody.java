package dev.sdkwright.core.http;

import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A body of {@code multipart/form-data} (RFC 7578): parts in the order in which they come. Without a content type of
 * its own a part has the one that goes with its value (OAS 3.1.1, section 4.8.15.1): bytes and streams are files,
 * objects are JSON, everything else is text in UTF-8.
 */
public final class MultipartBody {

    private static final byte[] END_OF_LINE = {'\r', '\n'};
    private static final String[] NO_HEADERS = {};
    private static final String OCTETS = "application/octet-stream";
    private static final String ENCODING = "Content-Transfer-Encoding";

    private final String boundary = "sdkwright-".concat(UUID.randomUUID().toString());

    /** What stands before the bytes: parts that are streams, and what is around them. */
    private final List<StreamedBody> before = new ArrayList<>();
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MultipartBody() {
    }

    /**
     * A part, or one for each element of a list.
     *
     * @param name of the field
     * @param value an object as a map; null leaves it out
     */
    public void part(String name, Object value) {
        part(name, value, (String) null);
    }

    /**
     * A part, or one for each element of a list.
     *
     * @param name of the field
     * @param value an object as a map; null leaves it out
     * @param contentType null for the one that goes with the value
     * @param headers further headers of the part, names and values in turn; bytes are written as they say
     *     ({@code Content-Transfer-Encoding: base64}, RFC 2045, section 6)
     */
    public void part(String name, Object value, String contentType, String... headers) {
        if (value instanceof Collection<?> items) {
            for (Object item : items) {
                item(name, item, contentType, headers);
            }
        } else if (value instanceof byte[] content) {
            add(name, name, contentType == null ? OCTETS : contentType, headers,
                    isBase64(headers) ? Base64.getEncoder().encode(content) : content);
        } else if (value instanceof StreamedBody content) {
            String fileName = content.fileName() == null ? name : content.fileName();
            head(name, fileName, contentType == null ? OCTETS : contentType, headers);
            stream(content);
        } else if (value instanceof Map<?, ?> || value != null && MediaTypes.isJson(contentType)) {
            add(name, null, contentType == null ? MediaTypes.JSON : contentType, headers,
                    Json.encode(value, JsonCodecs.ANY));
        } else if (value != null) {
            String type = MediaTypes.withCharset(contentType == null ? "text/plain" : contentType);
            add(name, null, type, headers, ParameterText.of(value).getBytes(MediaTypes.charset(type)));
        }
    }

    /**
     * A part as browsers send a field of a form: text in UTF-8 that does not say so.
     *
     * @param name of the field
     * @param value one text; null leaves it out
     */
    public void field(String name, Object value) {
        if (value != null) {
            add(name, null, null, NO_HEADERS, ParameterText.of(value).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A file of which everything is said by whoever gives it.
     *
     * @param name of the field
     * @param fileName what it is called
     * @param content its bytes
     * @param contentType null where nobody knows
     * @param headers further headers of the part
     */
    public void file(
            String name, String fileName, StreamedBody content, String contentType, Map<String, String> headers) {
        List<String> inTurn = new ArrayList<>();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            inTurn.add(header.getKey());
            inTurn.add(header.getValue());
        }
        head(name, fileName, contentType, inTurn.toArray(NO_HEADERS));
        stream(content);
    }

    private void stream(StreamedBody content) {
        before.add(StreamedBody.of(bytes.toByteArray()));
        before.add(content);
        bytes = new ByteArrayOutputStream();
        bytes.writeBytes(END_OF_LINE);
    }

    private static boolean isBase64(String... headers) {
        for (int i = 0; i + 1 < headers.length; i += 2) {
            if (headers[i].equalsIgnoreCase(ENCODING)) {
                return headers[i + 1].strip().equalsIgnoreCase("base64");
            }
        }
        return false;
    }

    /** A list within a list stays one: its elements as further parts could not be told from those around it. */
    private void item(String name, Object item, String contentType, String... headers) {
        if (item instanceof Collection<?>) {
            add(name, null, contentType == null ? MediaTypes.JSON : contentType, headers,
                    Json.encode(item, JsonCodecs.ANY));
        } else {
            part(name, item, contentType, headers);
        }
    }

    /**
     * The parts of a value in the style of a query parameter, where nothing is percent-encoded.
     *
     * @param name of the field
     * @param value an object as a map; null leaves it out
     * @param style one of those for queries
     */
    public void part(String name, Object value, ParameterStyle style) {
        for (StyledPairs.Pair pair : StyledPairs.of(style, name, value, Escape.NONE)) {
            part(pair.name(), pair.value());
        }
    }

    /**
     * The members of an object, each as a part.
     *
     * @param object a map
     */
    public void parts(Object object) {
        if (object instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                part(String.valueOf(member.getKey()), member.getValue());
            }
        }
    }

    /** The content type with the boundary. */
    String contentType(String mediaType) {
        return (mediaType == null ? "multipart/form-data" : mediaType) + "; boundary=" + boundary;
    }

    /** Whether a part of it is a stream: it is then to be had as {@link #toStream()} alone. */
    boolean isStreamed() {
        return !before.isEmpty();
    }

    StreamedBody toStream() {
        List<StreamedBody> all = new ArrayList<>(before);
        all.add(StreamedBody.of(toBytes()));
        return new JoinedBody(all);
    }

    byte[] toBytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.size() + boundary.length() + 8);
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }

    private void add(String name, String fileName, String contentType, String[] headers, byte[] content) {
        head(name, fileName, contentType, headers);
        bytes.writeBytes(content);
        bytes.writeBytes(END_OF_LINE);
    }

    private void head(String name, String fileName, String contentType, String[] headers) {
        StringBuilder head = new StringBuilder(160);
        head.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(quoted(name));
        if (fileName != null) {
            head.append("\"; filename=\"").append(quoted(fileName));
        }
        head.append("\"\r\n");
        if (contentType != null) {
            head.append("Content-Type: ").append(HeaderRules.value("Content-Type", contentType)).append("\r\n");
        }
        for (int i = 0; i + 1 < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(HeaderRules.value(headers[i], headers[i + 1])).append("\r\n");
        }
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** As the HTML standard writes it, section 4.10.21.8: the three characters that would end the name. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
