package dev.sdkwright.it;

/**
 * What a program is to tell of an answer that is not the one it hoped for.
 *
 * @param type the simple name of the exception
 * @param status the status of the answer
 * @param requestId the request's id
 * @param code the service's own code, or null
 * @param message what went wrong, or null; only its beginning if it ends with dots
 */
record Refusal(String type, int status, String requestId, String code, String message) {
    private static final String MORE = "...";

    /** Whether the text is this refusal's message. */
    boolean isMessage(String text) {
        String expected = String.valueOf(message);
        return expected.endsWith(MORE)
                ? text.startsWith(expected.substring(0, expected.length() - MORE.length()))
                : text.equals(expected);
    }
}
