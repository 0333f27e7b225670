package dev.sdkwright.generator.text;

/**
 * What a template made, for another one to hold: it stands there as it is.
 *
 * @param text lines ended by LF
 */
record SourceText(String text) {
    @Override
    public String toString() {
        return text;
    }
}
