package dev.sdkwright.generator.baseline;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.evolve.Acknowledgements;
import dev.sdkwright.generator.evolve.Gate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file in which breaking changes are decided on. */
public final class AcknowledgementFile {
    private AcknowledgementFile() {}

    /**
     * The gate that knows what is decided there; where there is no file, nothing is.
     *
     * @param name the file as the user names it
     */
    public static Gate gate(Path file, String name) {
        try {
            return new Gate(Acknowledgements.parse(Files.readString(file)), name);
        } catch (NoSuchFileException none) {
            return new Gate(Acknowledgements.NONE, name);
        } catch (IOException unreadable) {
            throw new GenerationFailedException(Diagnostic.error(DiagnosticCode.INVALID_OPTION, Location.ofFile(name),
                    "the file of acknowledged changes cannot be read: " + unreadable.getMessage(),
                    "make it a text file in UTF-8"));
        }
    }
}
