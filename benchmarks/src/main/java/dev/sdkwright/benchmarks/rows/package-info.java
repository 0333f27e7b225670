/** One class per comparison. */
package dev.sdkwright.benchmarks.rows;
