package dev.sdkwright.openapi;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the contract lies, in OpenAPI Generator's words.
 *
 * @param text a path, a {@code file:} URI, or another URL; null where OpenAPI Generator was given nothing but a parsed
 *     document
 */
record InputSpec(String text) {
    private static final String FILE_SCHEME = "file:";
    /** Of two letters at least, for one is a drive. */
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    /**
     * The contract's root document.
     *
     * @throws GenerationFailedException if it is no file, which is what Sdkwright reads
     */
    Path path() {
        if (text == null || text.isBlank()) {
            throw unreadable("inputSpec", "it is not set, and a parsed document is not enough",
                    "set it to the contract's path");
        }
        try {
            if (text.toLowerCase(Locale.ROOT).startsWith(FILE_SCHEME)) {
                return Path.of(URI.create(text));
            }
            if (URL.matcher(text).matches()) {
                throw unreadable(text, "it is no file, and Sdkwright fetches nothing over the network",
                        "save the contract to a file and give its path as inputSpec");
            }
            return Path.of(text);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw unreadable(text, "it is not the path of a file: " + e.getMessage(),
                    "give the contract's path as inputSpec");
        }
    }

    private static GenerationFailedException unreadable(String name, String message, String hint) {
        return new GenerationFailedException(
                Diagnostic.error(DiagnosticCode.CONTRACT_UNREADABLE, Location.ofFile(name), message, hint));
    }
}
