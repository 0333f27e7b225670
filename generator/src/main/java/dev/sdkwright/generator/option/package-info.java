/** What a user may change of what a contract would give by itself; each a small value that says its own text form. */
package dev.sdkwright.generator.option;
