package dev.sdkwright.maven;

/**
 * Where contracts come from that are not files of the project.
 *
 * @param artifacts the repositories
 * @param classPath the class path of the project
 * @param remote the network
 */
record Sources(ArtifactFiles artifacts, ClassPathFiles classPath, RemoteContracts remote) {}
