/**
 * All that can go wrong in a call, as unchecked exceptions below {@link dev.sdkwright.core.exception.SdkException}:
 * the server was not reached, it did not answer in time, or it answered with an error.
 */
package dev.sdkwright.core.exception;
