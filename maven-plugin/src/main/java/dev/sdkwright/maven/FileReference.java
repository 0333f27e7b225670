package dev.sdkwright.maven;

import java.nio.file.Path;

/**
 * A contract in a file. Whether it exists is the generator's to say.
 *
 * @param name the path as the project has it
 * @param file where that is
 */
record FileReference(String name, Path file) implements ContractReference {
    @Override
    public OpenContract open(Sources sources) {
        return OpenContract.ofFile(file, name);
    }
}
