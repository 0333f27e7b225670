package dev.sdkwright.generator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Contracts whose clients go to one output.
 *
 * @param contracts what each client is generated from, at least one
 * @param sharedPackage where types go that several of the contracts take from one document, so that they are one class;
 *     empty to give each client its own
 */
public record ClientSuite(List<GeneratorOptions> contracts, Optional<String> sharedPackage) {
    public ClientSuite {
        contracts = List.copyOf(contracts);
        Objects.requireNonNull(sharedPackage, "sharedPackage");
        if (contracts.isEmpty()) {
            throw new IllegalArgumentException("no contract");
        }
    }

    /** The client of one contract. */
    public static ClientSuite of(GeneratorOptions contract) {
        return new ClientSuite(List.of(contract), Optional.empty());
    }
}
