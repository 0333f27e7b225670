/** What clients send and read, byte by byte, compared with tables that cite the specifications. */
package dev.sdkwright.generator.wire;
