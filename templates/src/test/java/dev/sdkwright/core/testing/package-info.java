/**
 * Helpers for tests of clients: a server that does as it is told, and a check of signatures. They use nothing of the
 * core, so that no mistake of the core can hide in them.
 */
package dev.sdkwright.core.testing;
