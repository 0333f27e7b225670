package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/** A program that calls one operation. */
record SampleView(
        String header,
        String packageName,
        List<String> imports,
        boolean namesDeprecated,
        String name,
        String method,
        String client,
        String request,
        String response,
        Optional<Signed> signed,
        boolean secrets,
        List<String> credentials,
        Optional<Regions> regions,
        Optional<String> endpoint,
        List<Argument> arguments) {

    /** How the program gets its credentials, and whether they name a project. */
    record Signed(String credentials, boolean projectId) {}

    /** The regions' class and the id of the one that is taken by default, as a literal. */
    record Regions(String name, String first) {}

    /** A required property and a value for it. */
    record Argument(String setter, String value) {}
}
