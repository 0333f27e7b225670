package dev.sdkwright.core.json;

import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Names a place in a document, such as {@code $.items[0].name}; asked only when a message needs it. */
final class JsonPath {

    private static final int MAX_NAME = 64;

    private JsonPath() {
    }

    static String of(TokenStreamContext context) {
        StringBuilder path = new StringBuilder("$");
        append(path, context);
        return path.toString();
    }

    static String at(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length) + "...";
    }

    private static void append(StringBuilder path, TokenStreamContext context) {
        if (context.getParent() != null) {
            append(path, context.getParent());
        }
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.hasCurrentName()) {
            String name = cut(context.currentName(), MAX_NAME);
            if (isPlain(name)) {
                path.append('.').append(name);
            } else {
                path.append("['").append(name.replace("'", "\\'")).append("']");
            }
        }
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
