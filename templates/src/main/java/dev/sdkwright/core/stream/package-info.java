/** Answers that are read while they come: downloads, events, and items of which each is a line. */
package dev.sdkwright.core.stream;
