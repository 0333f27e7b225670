package dev.sdkwright.maven;

import java.io.File;
import java.util.List;
import java.util.Properties;

/** One of several contracts, as an element of {@code contracts}; its fields are what can stand in that element. */
public final class ContractSettings {
    /** Where the contract is: what the plugin's parameter {@code contract} can be. */
    String location;

    /** The package of its client. */
    String basePackage;

    /** The package of the core that its client stands on, or {@code none}. */
    String corePackage;

    /** The name in front of {@code Client}. */
    String service;

    /** Overlays that are applied to it, in this order. */
    List<File> overlays;

    /** The operations that are kept of it. */
    OperationFilter include;

    /** The operations that are left out of it. */
    OperationFilter exclude;

    /** Other names for what it declares. */
    RenameSettings renames;

    /** Java types for its schemas, besides those that are for all contracts. */
    Properties typeMappings;

    /** An element that has nothing but the contract's place. */
    public void set(String text) {
        location = text.strip();
    }
}
