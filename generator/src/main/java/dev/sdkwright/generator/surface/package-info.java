/**
 * What an SDK looks like from outside: every element of the contract with the Java that its users write for it, as a
 * tree that can be written down, read back and compared without the contract.
 */
package dev.sdkwright.generator.surface;
