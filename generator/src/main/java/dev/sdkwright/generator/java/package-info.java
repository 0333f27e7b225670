/** Emitters on JavaPoet: every type that a schema or an operation shapes, one final class per kind. */
package dev.sdkwright.generator.java;
