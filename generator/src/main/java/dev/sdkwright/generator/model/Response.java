package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer that an operation may give.
 *
 * @param status {@code 200}, {@code 4XX} or {@code default}
 * @param documentation what the contract says about it
 * @param mediaType the media type of its body; empty where it has none
 * @param body the type of its body; empty where it has none
 * @param headers the headers that the contract declares
 */
public record Response(
        String status,
        Documentation documentation,
        Optional<String> mediaType,
        Optional<TypeRef> body,
        List<Property> headers) {
    public Response {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(body, "body");
        headers = List.copyOf(headers);
    }

    public boolean isSuccess() {
        return status.startsWith("2");
    }
}
