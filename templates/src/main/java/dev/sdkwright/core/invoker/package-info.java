/** One call with options of its own, such as additional headers. */
package dev.sdkwright.core.invoker;
