/** Runs other processes and tells what they took. */
package dev.sdkwright.benchmarks.process;
