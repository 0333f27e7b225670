package dev.sdkwright.generator;

/** Turns a contract into the files of a Java SDK. */
public final class Generator {
    /**
     * Generates in memory; touches no file but the ones it reads.
     *
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if the contract or an option is at fault
     */
    public Generation generate(GeneratorOptions options) {
        throw new UnsupportedOperationException("being written");
    }
}
