/**
 * Contract to model. The only room that knows swagger-parser; its types never leave, and every problem becomes a
 * {@link dev.sdkwright.generator.diagnostic.Diagnostic}.
 */
package dev.sdkwright.generator.read;
