package dev.sdkwright.generator.serve;

import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a stand-in is of, and where it listens.
 *
 * @param contract the contract's root document
 * @param contractName the contract as the user named it
 * @param customization overlays and the selection of operations; the rest does not matter here
 * @param allowedReferences where the contract's references may lead beside its folder
 * @param address where to listen
 * @param port the port; 0 for a free one
 * @param keys what signed requests have to be signed with
 * @param log takes a line for every request
 */
public record StandInOptions(Path contract, String contractName, Customization customization,
        AllowedReferences allowedReferences, InetAddress address, int port, AccessKeys keys, Consumer<String> log) {

    public StandInOptions {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(contractName, "contractName");
        Objects.requireNonNull(customization, "customization");
        Objects.requireNonNull(allowedReferences, "allowedReferences");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(log, "log");
    }

    /** A stand-in that listens on a free port of this machine alone, and says nothing. */
    public static StandInOptions of(Path contract) {
        return new StandInOptions(contract, contract.toString(), Customization.NONE, AllowedReferences.NONE,
                InetAddress.getLoopbackAddress(), 0, AccessKeys.TEST, line -> { });
    }

    /** The same with other keys that signed requests have to be signed with. */
    public StandInOptions withKeys(AccessKeys newKeys) {
        return new StandInOptions(
                contract, contractName, customization, allowedReferences, address, port, newKeys, log);
    }

    /** The same on another port; 0 for a free one. */
    public StandInOptions withPort(int newPort) {
        return new StandInOptions(
                contract, contractName, customization, allowedReferences, address, newPort, keys, log);
    }

    /** The same with another taker of a line for every request. */
    public StandInOptions withLog(Consumer<String> newLog) {
        return new StandInOptions(
                contract, contractName, customization, allowedReferences, address, port, keys, newLog);
    }
}
