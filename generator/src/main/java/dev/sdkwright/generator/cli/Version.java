package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.write.GeneratorIdentity;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"sdkwright " + new GeneratorIdentity(Version.class.getClassLoader()).version()};
    }
}
