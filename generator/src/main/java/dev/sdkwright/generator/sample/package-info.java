/** Programs that show one call of an operation: in Java with the emitted client, in Python, in Go, and with curl. */
package dev.sdkwright.generator.sample;
