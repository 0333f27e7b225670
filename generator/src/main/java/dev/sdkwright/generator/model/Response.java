package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer that an operation may give.
 *
 * @param status {@code 200}, {@code 4XX} or {@code default}
 * @param documentation what the contract says about it
 * @param content its body; empty where it has none
 * @param streamed its body as it can be read while it comes, which may be of another media type; empty where it cannot
 * @param headers the headers that the contract declares
 */
public record Response(String status, Documentation documentation, Optional<Content> content,
        Optional<StreamedContent> streamed, List<Property> headers) {
    public static final String DEFAULT = "default";

    public Response {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(streamed, "streamed");
        headers = List.copyOf(headers);
    }

    /** Whether it leads to another place, or says that nothing is new. */
    public boolean isRedirect() {
        return status.startsWith("3");
    }

    /** Whether it answers what was asked: {@code default} does so only where nothing else is declared to. */
    public boolean isSuccess() {
        return status.startsWith("2");
    }
}
