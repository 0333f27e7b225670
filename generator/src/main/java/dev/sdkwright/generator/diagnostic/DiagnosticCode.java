package dev.sdkwright.generator.diagnostic;

/** The stable codes of all diagnostics. A code is never used again for something else. */
public enum DiagnosticCode {
    /** The contract does not exist or cannot be read. */
    CONTRACT_UNREADABLE("SDK001"),
    /** The contract is no well-formed YAML or JSON. */
    SYNTAX("SDK002"),
    /** The document is no OpenAPI or Swagger contract, or one of a version that is not supported. */
    NOT_A_CONTRACT("SDK003"),
    /** A {@code $ref} that leads nowhere. */
    UNRESOLVED_REFERENCE("SDK004"),
    /** Several operations have the same operationId. */
    DUPLICATE_OPERATION_ID("SDK005"),
    /** A construct of the contract is invalid. */
    INVALID_CONSTRUCT("SDK006"),
    /** A construct of the contract is valid but not supported. */
    UNSUPPORTED_CONSTRUCT("SDK007"),
    /** A reference leads outside the contract's folder or to another host. */
    FORBIDDEN_REFERENCE("SDK008"),
    /** A duplicate key in a mapping. */
    DUPLICATE_KEY("SDK009"),
    /** An overlay is none, or does not fit the contract. */
    OVERLAY("SDK010"),
    /** An option has a value that cannot be used. */
    INVALID_OPTION("SDK020"),
    /** A template is missing, or names something that its view does not have. */
    TEMPLATE("SDK021"),
    /** The output folder cannot be written. */
    OUTPUT_UNWRITABLE("SDK030"),
    /** A file that is not ours stands where one of ours would be written. */
    FOREIGN_FILE("SDK031"),
    /** A file that is no longer generated was edited by hand, so it was not deleted. */
    STALE_FILE_EDITED("SDK032"),
    /** Another run is writing to the same output folder. */
    OUTPUT_IN_USE("SDK033"),
    /** What is generated differs from what stands in the folder that is to hold it. */
    OUTPUT_DIFFERS("SDK034"),
    /** A change of the contract breaks somebody's program, and nobody has decided on it. */
    BREAKING_CHANGE("SDK040"),
    /** An acknowledgement that has no effect. */
    ACKNOWLEDGEMENT("SDK041"),
    /** The version does not take the step that the changes ask for. */
    VERSION_TOO_SMALL("SDK042"),
    /** The contract to compare with cannot be had. */
    BASELINE("SDK043");

    private final String id;

    DiagnosticCode(String id) {
        this.id = id;
    }

    /** The code as printed, for example {@code SDK004}. */
    public String id() {
        return id;
    }
}
