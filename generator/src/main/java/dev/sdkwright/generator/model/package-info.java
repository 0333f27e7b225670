/**
 * The model of an SDK: what a contract says, free of the parser that read it and of the emitters that print it.
 * Immutable records in document order.
 */
package dev.sdkwright.generator.model;
