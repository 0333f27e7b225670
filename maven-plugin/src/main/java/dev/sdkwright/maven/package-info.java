/** The Maven plugin: from parameters to the generator's options, and from its outcome to the build's. */
package dev.sdkwright.maven;
