package dev.sdkwright.generator.option;

/** A user's own class in place of a schema. */
public record Cents(long cents) {}
