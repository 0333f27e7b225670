// The programs are not here: one is the provider's, the other is emitted beside the client.
dev.sdkwright.it.SamplePrograms.copyTo(basedir.toPath().resolve('src/main/java'), java.nio.file.Path.of(root))
