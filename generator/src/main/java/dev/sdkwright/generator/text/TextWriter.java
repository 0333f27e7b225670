package dev.sdkwright.generator.text;

import java.io.Writer;

/** Collects text; unlike StringWriter it takes no lock for each of the pieces. */
final class TextWriter extends Writer {
    /** Room for a usual class. */
    private static final int USUAL = 8192;

    private final StringBuilder text = new StringBuilder(USUAL);

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String piece) {
        text.append(piece);
    }

    @Override
    public void write(String piece, int offset, int length) {
        text.append(piece, offset, offset + length);
    }

    @Override
    public void flush() {
        // There is nothing behind it.
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
