package dev.sdkwright.generator.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes bodies of several parts apart (RFC 2046, section 5.1; RFC 7578). */
final class MultipartReader {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
    private static final int MOST_PARTS = 10_000;

    private final String contentType;

    /**
     * One part.
     *
     * @param name of its field; empty where it has none
     * @param mediaType in lower case, without parameters; empty where it says none
     */
    record Part(String name, String mediaType, byte[] content) {}

    MultipartReader(String contentType) {
        this.contentType = contentType;
    }

    /**
     * The parts of a body.
     *
     * @throws IllegalArgumentException if there is no boundary, or the last one is missing
     */
    List<Part> read(byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("has no boundary in its Content-Type");
        }
        // As characters of one byte each, so that text can be searched and bytes stay what they are.
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        List<Part> parts = new ArrayList<>();
        int at = text.indexOf(delimiter);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            int start = at + delimiter.length();
            if (text.startsWith("--", start)) {
                return parts;
            }
            int end = text.indexOf(delimiter, start);
            if (end < 0) {
                break;
            }
            parts.add(part(text.substring(start, end)));
            at = end;
        }
        throw new IllegalArgumentException("ends before its last boundary");
    }

    private static Part part(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalArgumentException("has a part without an end of its headers");
        }
        String name = "";
        String mediaType = "";
        for (String line : text.substring(0, end).split("\r\n")) {
            String lower = Texts.lower(line);
            if (lower.startsWith("content-disposition:")) {
                Matcher matcher = NAME.matcher(utf8(line));
                if (matcher.find()) {
                    name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replaceAll("\\\\(.)", "$1");
                    name = name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
                }
            } else if (lower.startsWith("content-type:")) {
                mediaType = MediaTypeNames.plain(line.substring("content-type:".length()));
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return new Part(name, mediaType, Arrays.copyOfRange(bytes, end + 4, bytes.length));
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
