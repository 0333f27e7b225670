package dev.sdkwright.generator.java;

import com.palantir.javapoet.CodeBlock;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.doc.JavaLiteral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values of a contract as Java expressions. */
final class Literals {
    /** A string constant takes at most 65,535 bytes in a class file (JVMS 4.4.7), a character at most three of them. */
    private static final int CHUNK = 65_535 / 3;

    private Literals() {}

    static CodeBlock of(ScalarType type, String literal) {
        return switch (type) {
            case INTEGER -> CodeBlock.of("$L", new BigDecimal(literal).intValueExact());
            case LONG -> CodeBlock.of("$LL", new BigDecimal(literal).longValueExact());
            case FLOAT -> CodeBlock.of("$LF", Float.parseFloat(literal));
            case DOUBLE -> CodeBlock.of("$LD", Double.parseDouble(literal));
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, literal);
            default -> string(literal);
        };
    }

    /** A string expression of any length. */
    static CodeBlock string(String text) {
        if (text.length() <= CHUNK) {
            // JavaPoet's $S breaks a literal at line separators of Unicode.
            return CodeBlock.of("$L", JavaLiteral.of(text));
        }
        List<CodeBlock> chunks = new ArrayList<>();
        for (int start = 0; start < text.length(); start += CHUNK) {
            chunks.add(CodeBlock.of("$L", JavaLiteral.of(text.substring(start, Math.min(text.length(), start + CHUNK)))));
        }
        return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(chunks, ", "));
    }
}
