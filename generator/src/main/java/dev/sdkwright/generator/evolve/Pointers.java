package dev.sdkwright.generator.evolve;

import java.util.Locale;

/** From the path of an element to where the contract says it, as a JSON pointer; its nearest place where that is a list. */
public final class Pointers {
    private Pointers() {}

    /** The pointer of an element's path; empty for that of the whole. */
    public static String of(String path) {
        StringBuilder pointer = new StringBuilder();
        if (path.isEmpty()) {
            return "";
        }
        for (String step : path.split("\n")) {
            int space = step.indexOf(' ');
            append(step.substring(0, space), step.substring(space + 1), pointer);
        }
        return pointer.toString();
    }

    private static void append(String kind, String key, StringBuilder pointer) {
        switch (kind) {
            case "operation" -> operation(key, pointer);
            case "parameter" -> pointer.append("/parameters");
            case "body" -> pointer.append("/requestBody");
            case "response" -> pointer.append("/responses/").append(key);
            case "header" -> pointer.append("/headers");
            case "schema" -> pointer.append(key.startsWith("/") ? key : "");
            case "property" -> pointer.append(key.isEmpty() ? "/additionalProperties" : "/properties/" + token(key));
            case "value" -> pointer.append("/enum");
            case "branch" -> pointer.append("/oneOf");
            case "subtype" -> pointer.append("/discriminator");
            case "server" -> pointer.append("/servers");
            case "scheme" -> pointer.append("/components/securitySchemes/").append(token(key));
            case "sdk" -> pointer.append("/info");
            default -> { }
        }
    }

    private static void operation(String key, StringBuilder pointer) {
        int space = key.indexOf(' ');
        pointer.append("/paths/").append(token(key.substring(space + 1))).append('/')
                .append(key.substring(0, space).toLowerCase(Locale.ROOT));
    }

    private static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
