/** What is run in a JVM of its own, each on its peer's class path. */
package dev.sdkwright.benchmarks.programs;
