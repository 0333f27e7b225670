package dev.sdkwright.core.http;

import java.io.InputStream;
import java.util.Map;

/** A file as a part of a form. Its stream is read while the request is sent, and closed; it is sent once only. */
public class FormDataFilePart extends FormDataPart<InputStream> {

    private final String filename;
    private Map<String, String> headers;
    private String contentType;

    /** One for the stream, however often the request is sent: it knows that it was read. */
    private StreamedBody content;
    private InputStream contentOf;

    /**
     * A file without a content type, unless one is given with {@link #withContentType}.
     *
     * @param inputStream its bytes; a part without any is not sent
     * @param filename what the service is told that it is called; null for the name of the part
     */
    public FormDataFilePart(InputStream inputStream, String filename) {
        super(inputStream);
        this.filename = filename;
    }

    /** What the service is told that it is called; may be null. */
    public String getFilename() {
        return filename;
    }

    /** Its bytes; null for none. */
    public InputStream getInputStream() {
        return getValue();
    }

    /** Further headers of the part; null for none. */
    public FormDataFilePart withHeaders(Map<String, String> headers) {
        this.headers = headers;
        return this;
    }

    /** Further headers of the part; null for none. */
    public Map<String, String> getHeaders() {
        return headers;
    }

    /** What its bytes are; null to leave that to the service. */
    public FormDataFilePart withContentType(String contentType) {
        this.contentType = contentType;
        return this;
    }

    /** What its bytes are; may be null. */
    public String getContentType() {
        return contentType;
    }

    /**
     * Adds it to a body; for the client itself.
     *
     * @param parts the body that is written
     * @param name what the part is called
     */
    public void addTo(MultipartBody parts, String name) {
        InputStream in = getInputStream();
        if (in == null) {
            return;
        }
        if (contentOf != in) {
            content = StreamedBody.once(in, StreamedBody.UNKNOWN);
            contentOf = in;
        }
        String called = filename == null ? name : filename;
        parts.file(name, called, content, contentType, headers == null ? Map.of() : headers);
    }

    /** Not the bytes, which can be read only once. */
    @Override
    public String toString() {
        return "[resource:will-not-print]";
    }
}
