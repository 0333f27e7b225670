package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An address where the service is offered.
 *
 * @param url as the contract writes it, its variables replaced by their defaults
 * @param template as the contract writes it, with the variables' defaults and what else there is to choose from:
 *     {@code https://{tenant=demo}.{region=eu|us}.example.com}
 * @param documentation what the contract says about it
 * @param regionId the region that it serves ({@code x-region-id}), if it is one of several
 */
public record Server(String url, String template, Documentation documentation, Optional<String> regionId) {
    public Server {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(regionId, "regionId");
    }

    /** Of several addresses the one that is called unless the caller says otherwise. */
    public static Optional<Server> preferred(List<Server> servers) {
        Optional<Server> first = servers.stream().filter(server -> server.isAbsolute() && server.url().indexOf('{') < 0)
                .findFirst()
                .or(() -> servers.stream().filter(Server::isAbsolute).findFirst())
                .or(() -> servers.stream().findFirst());
        // Where the same place is offered with and without encryption, the order of the two means nothing.
        return first.filter(server -> server.url().startsWith("http://"))
                .flatMap(plain -> servers.stream()
                        .filter(server -> server.url().equals("https://" + plain.url().substring("http://".length())))
                        .findFirst())
                .or(() -> first);
    }

    /** Whether it says by itself where the service is. */
    public boolean isAbsolute() {
        return url.startsWith("https://") || url.startsWith("http://") || url.startsWith("//");
    }
}
