/**
 * Comparisons with the peers, whole processes wherever a user would start one. {@code Main} runs the rows that are asked
 * for; each row is a class in {@code rows}, and what runs in a JVM of its own is a class in {@code programs}.
 */
package dev.sdkwright.benchmarks;
