/**
 * Queries over raw trees in JSONPath as the standard has it (RFC 9535). Own code, because the libraries that are to be had
 * read an older dialect, in which filters mean something else.
 */
package dev.sdkwright.generator.read.jsonpath;
