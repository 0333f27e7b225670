package dev.sdkwright.generator.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An address where the service is offered.
 *
 * @param url as the contract writes it, its variables replaced by their defaults
 * @param regionId the region that it serves ({@code x-region-id}), if it is one of several
 */
public record Server(String url, Optional<String> regionId) {
    public Server {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(regionId, "regionId");
    }
}
