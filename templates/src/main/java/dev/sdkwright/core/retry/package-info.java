/** When a call is made again: what one call asks for, and the policy of a whole client. */
package dev.sdkwright.core.retry;
