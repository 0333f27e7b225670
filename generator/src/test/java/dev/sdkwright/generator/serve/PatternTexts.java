package dev.sdkwright.generator.serve;

import java.util.Optional;

/** Texts that regular expressions match, as the stand-in makes them, for tests that make values of their own. */
public final class PatternTexts {
    private PatternTexts() {}

    /**
     * A text that a pattern matches, as long as it must be where that is easily done; empty where none is found.
     *
     * @param least how many characters it should have
     */
    public static Optional<String> matching(String pattern, int least) {
        return PatternText.of(pattern).map(text -> PatternText.stretched(pattern, text, least));
    }
}
