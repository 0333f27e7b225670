/**
 * Names: the only place that makes an identifier, a package or a file name. All names are settled once, before
 * anything is emitted, and depend on nothing but the thing that they name and on what it clashes with.
 */
package dev.sdkwright.generator.name;
