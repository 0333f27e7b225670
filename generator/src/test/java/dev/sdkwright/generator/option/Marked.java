package dev.sdkwright.generator.option;

/** An interface that a user adds to models. */
public interface Marked {}
