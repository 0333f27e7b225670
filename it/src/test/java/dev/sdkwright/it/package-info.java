/** Looks at the builds of src/it after maven-invoker-plugin has run them, and runs what they have built. */
package dev.sdkwright.it;
