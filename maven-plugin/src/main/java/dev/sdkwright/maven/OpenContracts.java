package dev.sdkwright.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** Contracts that can be read until they are closed. */
final class OpenContracts implements AutoCloseable {
    private static final int MOST_NAMES = 3;

    private final List<OpenContract> contracts = new ArrayList<>();

    private OpenContracts() {}

    /**
     * Opens contracts in their order.
     *
     * @throws MojoFailureException if one of them is not to be had
     */
    static OpenContracts open(List<ContractReference> references, Sources sources) throws MojoFailureException {
        OpenContracts open = new OpenContracts();
        try {
            for (ContractReference reference : references) {
                open.contracts.add(reference.open(sources));
            }
            return open;
        } catch (MojoFailureException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    List<OpenContract> contracts() {
        return contracts;
    }

    /** All of their names, or how many there are if that are many. */
    String names() {
        return contracts.size() > MOST_NAMES
                ? contracts.size() + " contracts"
                : contracts.stream().map(OpenContract::name).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        contracts.forEach(OpenContract::close);
    }
}
