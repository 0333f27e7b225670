/** The stand-in: a server that answers as a contract says, and checks what it is asked against it. */
package dev.sdkwright.generator.serve;
