/** A server that stands in for the service of a contract, for tests. */
package dev.sdkwright.standin.junit;
