package dev.sdkwright.generator.serve;

/** What the names of media types say. */
final class MediaTypeNames {
    private MediaTypeNames() {}

    static String plain(String mediaType) {
        return Texts.lower(mediaType.split(";", 2)[0].strip());
    }

    static boolean isJson(String mediaType) {
        String plain = plain(mediaType);
        return plain.equals("application/json") || plain.endsWith("+json") || plain.equals("text/json");
    }

    /** One JSON document a line. */
    static boolean isJsonLines(String mediaType) {
        return plain(mediaType).matches(".*/(x-)?(ndjson|jsonl|json-lines|json-seq)");
    }

    static boolean isXml(String mediaType) {
        String plain = plain(mediaType);
        return plain.endsWith("/xml") || plain.endsWith("+xml");
    }

    static boolean isForm(String mediaType) {
        return plain(mediaType).equals("application/x-www-form-urlencoded");
    }

    static boolean isMultipart(String mediaType) {
        return plain(mediaType).startsWith("multipart/");
    }

    static boolean isText(String mediaType) {
        return plain(mediaType).startsWith("text/");
    }

    /** How well a range such as {@code image/*} fits a media type; negative where it does not. */
    static int fit(String range, String mediaType) {
        String wanted = plain(range);
        String actual = plain(mediaType);
        if (wanted.equals(actual)) {
            return 2;
        }
        if (wanted.equals("*/*") || wanted.equals("*")) {
            return 0;
        }
        return wanted.endsWith("/*") && actual.startsWith(wanted.substring(0, wanted.length() - 1)) ? 1 : -1;
    }
}
