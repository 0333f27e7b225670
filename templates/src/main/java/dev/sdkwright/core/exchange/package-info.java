/** What listeners learn of the call that a request belongs to. */
package dev.sdkwright.core.exchange;
