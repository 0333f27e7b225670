/** What a project puts into its pom to use the plugin: from a contract, or from the configuration of another generator. */
package dev.sdkwright.generator.setup;
