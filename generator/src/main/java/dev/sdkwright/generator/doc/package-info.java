/** Prose of a contract on its way into generated files: one escaping function per kind of place. */
package dev.sdkwright.generator.doc;
