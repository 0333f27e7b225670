/** How long to wait before a call is made again. */
package dev.sdkwright.core.retry.backoff;
