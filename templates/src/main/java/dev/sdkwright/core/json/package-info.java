/**
 * Reading and writing JSON without reflection: generated codecs drive a thin reader and writer over Jackson's
 * streaming ones. Nothing of Jackson shows in a public signature, so that the library below can be exchanged.
 */
package dev.sdkwright.core.json;
