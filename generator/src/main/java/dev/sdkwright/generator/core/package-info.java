/** The core on its way into a client: real Java sources that are copied and moved to another package. */
package dev.sdkwright.generator.core;
