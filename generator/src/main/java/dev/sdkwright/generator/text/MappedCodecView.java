package dev.sdkwright.generator.text;

import dev.sdkwright.generator.model.MappedDeclaration.ByMethods;

/**
 * The codec of a class from elsewhere. Types are written as its file writes them.
 *
 * @param carrier the type that JSON has in its place
 * @param read the method that reads that
 * @param write the method that writes it
 * @param made the expression that makes a value of {@code carried}
 * @param given the expression that makes what is written of {@code value}
 */
record MappedCodecView(
        String name,
        String type,
        String codec,
        String reader,
        String writer,
        String carrier,
        String read,
        String write,
        String made,
        String given) {

    /**
     * The view of a type's codec.
     *
     * @param name the codec's
     * @param type the type's
     * @param methods how values come from JSON and go there
     * @param types writes types as the codec's file does
     */
    static MappedCodecView of(String name, String type, ByMethods methods, JavaTypes types) {
        String reader = JsonExpressions.reader(methods.carrier());
        return new MappedCodecView(
                name,
                type,
                types.core("json", "JsonCodec"),
                types.core("json", "JsonReader"),
                types.core("json", "JsonWriter"),
                types.of(methods.carrier()),
                reader,
                "write" + reader.substring("read".length()),
                methods.factory().equals("new") ? "new " + type + "(carried)" : type + "." + methods.factory() + "(carried)",
                "value." + methods.inverse() + "()");
    }
}
