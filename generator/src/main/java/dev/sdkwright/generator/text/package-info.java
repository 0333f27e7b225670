/** The client's face and all text, on Mustache.java: a template per file, a view record per template. */
package dev.sdkwright.generator.text;
