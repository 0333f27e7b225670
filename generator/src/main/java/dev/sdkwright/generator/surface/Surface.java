package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.SdkNames;
import java.util.Objects;
import java.util.Optional;

/**
 * An SDK as its users see it. Made of a contract's model, or read back from the text that an earlier run wrote down.
 *
 * @param root the element of kind {@link Element.Kind#SDK}
 */
public record Surface(Element root) {
    public Surface {
        Objects.requireNonNull(root, "root");
    }

    /** The surface of an SDK that is emitted from this model under these names. */
    public static Surface of(SdkModel model, SdkNames names) {
        return new SurfaceBuilder(model, names).build();
    }

    /** Reads what {@link #text()} gave; empty for anything else, that of another version of the format included. */
    public static Optional<Surface> parse(String text) {
        return SurfaceText.parse(text).map(Surface::new);
    }

    /** Everything as text, a line per element: the same for the same SDK, whatever the machine. */
    public String text() {
        return SurfaceText.format(root);
    }
}
