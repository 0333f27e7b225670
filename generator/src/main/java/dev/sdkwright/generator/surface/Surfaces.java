package dev.sdkwright.generator.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The surfaces of all clients of one output, a client each.
 *
 * @param all in the order of their contracts
 */
public record Surfaces(List<Surface> all) {
    /** Where nobody described any. */
    public static final Surfaces NONE = new Surfaces(List.of());

    public Surfaces {
        all = List.copyOf(all);
    }

    /** That of the only client. */
    public static Surfaces of(Surface surface) {
        return new Surfaces(List.of(surface));
    }

    /** Reads what {@link #text()} gave; empty for anything else. */
    public static Optional<Surfaces> parse(String text) {
        List<Surface> surfaces = new ArrayList<>();
        for (String one : text.split("(?<=\nend\n)")) {
            Optional<Surface> surface = Surface.parse(one);
            if (surface.isEmpty()) {
                return Optional.empty();
            }
            surfaces.add(surface.get());
        }
        return Optional.of(new Surfaces(surfaces));
    }

    /** All of them as text, one after the other. */
    public String text() {
        StringBuilder text = new StringBuilder();
        all.forEach(surface -> text.append(surface.text()));
        return text.toString();
    }
}
