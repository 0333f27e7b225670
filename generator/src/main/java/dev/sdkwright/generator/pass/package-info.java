/** Passes: model to model, each with one thing to settle before names are given and code is emitted. */
package dev.sdkwright.generator.pass;
