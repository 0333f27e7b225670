package dev.sdkwright.generator;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.page.PageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/** Puts all that is made of a contract, its client and its pages, into one file: the main program of another JVM. */
final class PrintTree {
    private PrintTree() {}

    public static void main(String[] args) throws IOException {
        GeneratorOptions options = GeneratorOptions.of(Path.of(args[0]));
        StringBuilder tree = new StringBuilder();
        print(new Generator().generate(options), tree);
        print(new ReferencePages(EnumSet.allOf(PageFormat.class)).generate(options), tree);
        Files.writeString(Path.of(args[1]), tree);
    }

    private static void print(Generation generation, StringBuilder tree) {
        for (GeneratedFile file : generation.files()) {
            tree.append("== ").append(file.path()).append('\n').append(file.content());
        }
    }
}
