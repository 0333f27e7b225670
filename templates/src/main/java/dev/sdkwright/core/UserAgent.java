package dev.sdkwright.core;

/** What a client says about itself: its own name, the Java and the system it runs on, and nothing that tracks it. */
final class UserAgent {

    private static final String PRODUCT = "sdkwright-java/0.1";

    private UserAgent() {
    }

    /**
     * @param addition what the user adds, or null
     */
    static String of(String addition) {
        StringBuilder text = new StringBuilder(64).append(PRODUCT)
                .append(" java/").append(clean(System.getProperty("java.version")))
                .append(" os/").append(clean(System.getProperty("os.name")));
        if (addition != null && !addition.isBlank()) {
            text.append(' ').append(addition.trim());
        }
        return text.toString();
    }

    /** One word of printable ASCII. */
    private static String clean(String property) {
        if (property == null) {
            return "unknown";
        }
        StringBuilder text = new StringBuilder(property);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                text.setCharAt(i, '_');
            }
        }
        return text.toString();
    }
}
