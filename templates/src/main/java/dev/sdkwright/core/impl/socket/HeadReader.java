package dev.sdkwright.core.impl.socket;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the head of an answer; see RFC 9112, sections 4 and 5. */
final class HeadReader {

    /** More than this is no head but an attack, or not HTTP. */
    private static final int MAX_BYTES = 256 * 1024;
    private static final String TOKEN = "!#$%&'*+-.^_`|~";
    private static final int CODE_DIGITS = 3;

    private final Connection connection;
    private byte[] line = new byte[256];
    private int length;
    private int total;

    HeadReader(Connection connection) {
        this.connection = connection;
    }

    /** Whether anything came at all. */
    boolean hasBegun() {
        return total > 0;
    }

    AnswerHead read() throws IOException {
        readLine();
        boolean http11 = startsWith("HTTP/1.1 ");
        if (!http11 && !startsWith("HTTP/1.0 ")) {
            throw new ProtocolException("the answer is not HTTP/1.1");
        }
        int status = status();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> last = null;
        for (readLine(); length > 0; readLine()) {
            last = line[0] == ' ' || line[0] == '\t' ? folded(last) : header(headers);
        }
        return new AnswerHead(status, http11, headers);
    }

    /** Passes over what may stand behind the last chunk. */
    void skipTrailers() throws IOException {
        do {
            readLine();
        } while (length > 0);
    }

    /** A line without its end, which may lack the carriage return (RFC 9112, section 2.2). */
    void readLine() throws IOException {
        length = 0;
        for (int b = connection.read(); b != '\n'; b = connection.read()) {
            if (b < 0) {
                throw new EOFException(total == 0 ? "the connection was closed without an answer"
                        : "the connection was closed in the middle of the answer");
            }
            if (++total > MAX_BYTES) {
                throw new ProtocolException("the head of the answer has more than " + MAX_BYTES + " bytes");
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) b;
        }
        total++;
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
    }

    /** The line as text. */
    String line() {
        return text(0, length);
    }

    private boolean startsWith(String start) {
        boolean same = length >= start.length();
        for (int i = 0; same && i < start.length(); i++) {
            same = line[i] == start.charAt(i);
        }
        return same;
    }

    private int status() throws ProtocolException {
        int start = "HTTP/1.1 ".length();
        int end = start + CODE_DIGITS;
        int status = 0;
        boolean legal = length == end || length > end && line[end] == ' ';
        for (int i = start; legal && i < end; i++) {
            legal = line[i] >= '0' && line[i] <= '9';
            status = status * 10 + line[i] - '0';
        }
        if (!legal || status < 100) {
            throw new ProtocolException("the answer has no status");
        }
        return status;
    }

    private List<String> header(Map<String, List<String>> headers) throws ProtocolException {
        int colon = 0;
        while (colon < length && isToken(line[colon])) {
            colon++;
        }
        if (colon == 0 || colon == length || line[colon] != ':') {
            throw new ProtocolException("a line in the head of the answer is no header");
        }
        String name = text(0, colon);
        List<String> values = headers.get(name);
        if (values == null) {
            values = new ArrayList<>(1);
            headers.put(name, values);
        }
        values.add(value(colon + 1));
        return values;
    }

    /** A line that goes on with the value of the one before: obsolete, but not to be taken for a header. */
    private List<String> folded(List<String> last) throws ProtocolException {
        if (last == null) {
            throw new ProtocolException("the head of the answer begins with a blank");
        }
        int at = last.size() - 1;
        last.set(at, last.get(at) + ' ' + value(0));
        return last;
    }

    private String value(int start) throws ProtocolException {
        int from = start;
        int end = length;
        while (from < end && (line[from] == ' ' || line[from] == '\t')) {
            from++;
        }
        while (end > from && (line[end - 1] == ' ' || line[end - 1] == '\t')) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (line[i] == 0 || line[i] == '\r') {
                throw new ProtocolException("a header of the answer has a character that none may have");
            }
        }
        return text(from, end);
    }

    private String text(int from, int end) {
        return new String(line, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isToken(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN.indexOf(c) >= 0;
    }
}
