package dev.sdkwright.generator.model;

/** Where a type stands in the contract, which is what its Java name is made of. */
public sealed interface Place permits Place.Component, Place.Member, Place.OperationPart {

    /** A schema with a name of its own. */
    record Component(String name) implements Place {}

    /** A schema written inline, as the type of a member of another declared type or of its elements. */
    record Member(TypeId owner, String member) implements Place {}

    /** What an operation takes or gives, or a schema written inline there. */
    record OperationPart(String operationId, String suffix) implements Place {}
}
