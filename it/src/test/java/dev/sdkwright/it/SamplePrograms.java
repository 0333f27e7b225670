package dev.sdkwright.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The programs that call the founding operation: the one on the provider's page, and the one that is emitted. */
public final class SamplePrograms {
    static final String OF_THE_PAGE = "com.huaweicloud.sdk.test.ListRestoreRecordsSolution";
    static final String EMITTED = "com.huaweicloud.sdk.dcs.v2.sample.ListRestoreRecordsSample";

    static final String NO_PAGE = "the page is not here, as shared/seed/restores.txt beside the project's folder";

    private static final String EMITTED_SOURCES = "generated-client/target/generated-sources/sdkwright/src/test/java";
    /** Beside the project, because the page is not ours to hand on. */
    private static final String PAGE = "../shared/seed/restores.txt";
    private static final String FIRST_LINE = "package com.huaweicloud.sdk.test;\n";
    private static final String LAST_LINE = "\n}\n";

    private SamplePrograms() {}

    /**
     * Puts the programs where a project has its sources, each as it stands.
     *
     * @param sources the source folder
     * @param root the folder of Sdkwright's own project
     */
    public static void copyTo(Path sources, Path root) throws IOException {
        copy(root.resolve(EMITTED_SOURCES).resolve(file(EMITTED)), sources.resolve(file(EMITTED)));
        Optional<String> ofThePage = ofThePage(root);
        if (ofThePage.isPresent()) {
            Path target = sources.resolve(file(OF_THE_PAGE));
            Files.createDirectories(target.getParent());
            Files.writeString(target, ofThePage.get());
        } else {
            System.out.println("The page's program is not compiled: " + NO_PAGE);
        }
    }

    /** The folder of Sdkwright's own project. */
    static Path root() {
        return Path.of(System.getProperty("it.root"));
    }

    /** The page's program without the line numbers in front of it; empty where the page is not at hand. */
    static Optional<String> ofThePage(Path root) throws IOException {
        Path page = root.resolve(PAGE);
        if (!Files.isRegularFile(page)) {
            return Optional.empty();
        }
        String text = Files.readString(page);
        int start = text.indexOf(FIRST_LINE);
        return Optional.of(text.substring(start, text.indexOf(LAST_LINE, start) + LAST_LINE.length()));
    }

    static Path file(String className) {
        return Path.of(className.replace('.', '/') + ".java");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
