package dev.sdkwright.generator.page;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What pages are written in. */
public enum PageFormat {
    HTML("html"),
    MARKDOWN("md");

    private final String extension;

    PageFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** The formats that a word stands for: {@code html}, {@code markdown} or {@code both}; empty for any other word. */
    public static Optional<Set<PageFormat>> named(String word) {
        return switch (word) {
            case "html" -> Optional.of(EnumSet.of(HTML));
            case "markdown" -> Optional.of(EnumSet.of(MARKDOWN));
            case "both" -> Optional.of(EnumSet.allOf(PageFormat.class));
            default -> Optional.empty();
        };
    }
}
