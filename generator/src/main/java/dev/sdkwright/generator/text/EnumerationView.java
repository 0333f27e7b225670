package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/**
 * An open enumeration. Types are written as its file writes them.
 *
 * @param modifiers those of the class, each with a space behind it
 * @param annotations what the user adds to it
 * @param interfaces what it implements, separated by commas
 * @param base the type of its values
 * @param codec the types that its codec needs, where there is one
 */
record EnumerationView(
        String comment,
        boolean deprecated,
        String modifiers,
        String name,
        List<String> annotations,
        Optional<String> interfaces,
        String base,
        String map,
        String hashMap,
        String objects,
        List<ConstantView> constants,
        Optional<CodecView> codec) {

    /** A listed value: the constant, and the value as an expression. */
    record ConstantView(String constant, String literal) {}

    /** The modifier of the constant, with a space behind it, classes of the core by their names, and what the base's own codec is called. */
    record CodecView(String modifier, String codec, String codecs, String baseCodec, String reader, String writer) {}
}
