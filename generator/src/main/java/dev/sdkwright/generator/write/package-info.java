/**
 * From files in memory to files on disk, and the manifest that tells whether there is anything to do.
 *
 * <p>The only package that writes: whole files only, only those whose content differs, and it deletes only what it
 * wrote itself.
 */
package dev.sdkwright.generator.write;
