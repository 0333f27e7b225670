package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.surface.Surface;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a contract would become, without a file of it.
 *
 * @param surface what users would see
 * @param diagnostics warnings
 * @param places finds where in the contract a JSON pointer leads; the nearest place where it leads nowhere
 */
public record Description(Surface surface, List<Diagnostic> diagnostics, Function<String, Location> places) {
    public Description {
        Objects.requireNonNull(surface, "surface");
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(places, "places");
    }
}
