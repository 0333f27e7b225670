package dev.sdkwright.generator.write;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of the user's, read and written as a whole. */
public final class PlainFile {
    private final Path file;

    public PlainFile(Path file) {
        this.file = file;
    }

    /**
     * Its text, in UTF-8.
     *
     * @throws GenerationFailedException if it is missing or cannot be read
     */
    public String read() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw failure(DiagnosticCode.INVALID_OPTION, "there is no such file", "name a file that is there");
        } catch (IOException unreadable) {
            throw failure(DiagnosticCode.INVALID_OPTION, "the file cannot be read: " + unreadable.getMessage(),
                    "name a text file in UTF-8 that may be read");
        }
    }

    /**
     * Gives it another text; what it had stays if that fails.
     *
     * @throws GenerationFailedException if it cannot be written
     */
    public void write(String text) {
        try (StagedFiles staged = new StagedFiles()) {
            staged.stage(file.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
            staged.moveAll();
        } catch (IOException unwritable) {
            throw failure(DiagnosticCode.OUTPUT_UNWRITABLE, "the file cannot be written: " + unwritable.getMessage(),
                    "allow writing there, or name another file");
        }
    }

    private GenerationFailedException failure(DiagnosticCode code, String problem, String hint) {
        return new GenerationFailedException(Diagnostic.error(code, Location.ofFile(file.toString()), problem, hint));
    }
}
