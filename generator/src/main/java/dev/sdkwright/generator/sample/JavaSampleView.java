package dev.sdkwright.generator.sample;

import java.util.List;
import java.util.Optional;

/** A Java program that calls one operation. */
record JavaSampleView(
        String header,
        String packageName,
        boolean namesDeprecated,
        String name,
        String method,
        String client,
        String request,
        String response,
        String connectionException,
        String timeoutException,
        String refusal,
        Optional<Signed> signed,
        boolean secrets,
        List<String> credentials,
        Optional<Regions> regions,
        Optional<String> endpoint,
        List<Argument> arguments,
        List<String> imports) {

    /** How the program gets its credentials, and whether they name a project. */
    record Signed(String type, String credentials, boolean projectId) {}

    /** The regions' class and the id of the one that is taken by default, as a literal. */
    record Regions(String name, String first) {}

    /** A property and a value for it. */
    record Argument(String setter, String value) {}
}
