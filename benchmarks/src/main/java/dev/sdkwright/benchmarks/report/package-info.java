/** The results as Markdown. */
package dev.sdkwright.benchmarks.report;
