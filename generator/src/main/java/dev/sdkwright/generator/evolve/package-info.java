/**
 * What a new contract means to those who have a client of the old one: every change in the contract's words and in Java's,
 * what it breaks, and the step that a version must take.
 */
package dev.sdkwright.generator.evolve;
