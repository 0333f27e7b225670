package dev.sdkwright.generator.write;

import java.nio.file.Path;

/** A path in the form that manifests hold: relative, with {@code /} between its parts on every platform. */
final class RelativeName {
    private RelativeName() {}

    static String of(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
