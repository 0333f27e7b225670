/** The command line: arguments to options, outcomes to exit codes, nothing else. */
package dev.sdkwright.generator.cli;
