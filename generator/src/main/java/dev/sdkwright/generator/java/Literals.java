package dev.sdkwright.generator.java;

import com.palantir.javapoet.CodeBlock;
import dev.sdkwright.generator.doc.JavaLiteral;

/** Values of a contract as Java expressions. */
final class Literals {
    private Literals() {}

    /** A string expression of any length. JavaPoet's {@code $S} breaks a literal at line separators of Unicode. */
    static CodeBlock string(String text) {
        return CodeBlock.of("$L", JavaLiteral.ofAnyLength(text));
    }
}
