/** What generated models share. */
package dev.sdkwright.core.model;
