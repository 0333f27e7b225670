package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/** The client or the asynchronous client: names and comments settled and escaped. */
record ClientView(
        String header,
        String packageName,
        List<String> imports,
        String comment,
        boolean namesDeprecated,
        String name,
        String builder,
        String definitions,
        List<OperationView> operations) {

    /**
     * One operation of a client.
     *
     * @param item the type of the items, where answers come in pages
     * @param streamed the type of what reads the answer, where it can be read while it comes
     */
    record OperationView(String comment, boolean deprecated, String method, String request, String response,
            Optional<String> item, Optional<String> streamed) {}
}
