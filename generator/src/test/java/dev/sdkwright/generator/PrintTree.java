package dev.sdkwright.generator;

import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generates from a contract and puts all of it into one file: the main program of another JVM. */
final class PrintTree {
    private PrintTree() {}

    public static void main(String[] args) throws IOException {
        Generation generation = new Generator().generate(GeneratorOptions.of(Path.of(args[0])));
        StringBuilder tree = new StringBuilder();
        for (GeneratedFile file : generation.files()) {
            tree.append("== ").append(file.path()).append('\n').append(file.content());
        }
        Files.writeString(Path.of(args[1]), tree);
    }
}
