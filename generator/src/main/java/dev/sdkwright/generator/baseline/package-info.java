/** The contract as it was: in a file, at a revision of git, or as the surface that a release carries. */
package dev.sdkwright.generator.baseline;
