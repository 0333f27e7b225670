package dev.sdkwright.benchmarks.process;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process took from its start to its end.
 *
 * @param cpu user and system time, its children's included
 * @param peakMemory the most memory that was resident at once, in bytes; the peaks of its children are added
 * @param output where all that it printed stands
 */
public record Usage(int exit, Duration cpu, Duration wall, long peakMemory, Path output) {}
