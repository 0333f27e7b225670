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
        String own = PRODUCT + " java/" + clean(System.getProperty("java.version"))
                + " os/" + clean(System.getProperty("os.name"));
        return addition == null || addition.isBlank() ? own : own + ' ' + addition.trim();
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
