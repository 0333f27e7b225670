package dev.sdkwright.maven;

import org.apache.maven.plugin.MojoFailureException;

/**
 * A contract on the class path.
 *
 * @param name the reference as the user wrote it
 * @param entry its path there, without a leading slash
 */
record ClassPathReference(String name, String entry) implements ContractReference {
    static final String SCHEME = "classpath:";

    static ClassPathReference parse(String value) throws MojoFailureException {
        String entry = value.substring(SCHEME.length()).replaceFirst("^/+", "");
        if (entry.isBlank()) {
            throw Parameters.invalid("contract", value, "is not of the form classpath:/path/of/the/contract.yaml");
        }
        return new ClassPathReference(value, entry);
    }

    @Override
    public OpenContract open(Sources sources) throws MojoFailureException {
        return OpenContract.ofEntry(sources.classPath().containing(entry, name), entry, name);
    }
}
