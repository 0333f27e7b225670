package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.doc.JavadocComment;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.option.Additions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Makes the views of open enumerations: classes with a constant per listed value, which keep a value that is not listed.
 * Classes and not enums, so that the service may add values, and because the static initialiser of an enum outgrows the
 * JVM's limit for a method far earlier.
 */
final class EnumerationViews {
    private final ModelIndex index;
    private final SdkNames names;
    private final Additions additions;

    EnumerationViews(ModelIndex index, SdkNames names, Additions additions) {
        this.additions = additions;
        this.index = index;
        this.names = names;
    }

    /**
     * The view of an enumeration.
     *
     * @param types writes types as the file does that it stands in
     */
    EnumerationView of(EnumDeclaration enumeration, JavaTypes types) {
        String javadoc = JavadocText.of(enumeration.documentation());
        List<EnumerationView.ConstantView> constants = enumeration.values().stream()
                .map(value -> new EnumerationView.ConstantView(names.constant(enumeration.id(), value.literal()),
                        literal(enumeration.base(), value.literal(), types)))
                .toList();
        String name = names.type(enumeration.id()).simpleName();
        Additions added = index.isNested(enumeration) ? Additions.NONE : additions;
        return new EnumerationView(
                JavadocComment.of(
                        javadoc.isEmpty() ? "An open enumeration: values that are not listed are kept." : javadoc, ""),
                enumeration.documentation().deprecated(),
                // Those in a file of their own are not final officially, and their constructor is private anyway.
                index.isNested(enumeration) ? "static final " : "",
                name,
                added.annotations(name),
                Supertypes.of(added.interfaces(name)),
                types.of(enumeration.base()),
                types.util("Map"),
                types.util("HashMap"),
                types.util("Objects"),
                constants,
                codec(enumeration, types));
    }

    /** Only enumerations that lists or maps hold need one; alone they are read and written as their base. */
    private Optional<EnumerationView.CodecView> codec(EnumDeclaration enumeration, JavaTypes types) {
        return index.isContained(enumeration.id()) || names.hasPublicCodecs()
                ? Optional.of(new EnumerationView.CodecView(
                        names.hasPublicCodecs() ? "public " : "",
                        types.core("json", "JsonCodec"),
                        types.core("json", "JsonCodecs"),
                        enumeration.base().name(),
                        types.core("json", "JsonReader"),
                        types.core("json", "JsonWriter")))
                : Optional.empty();
    }

    private static String literal(ScalarType base, String literal, JavaTypes types) {
        return switch (base) {
            case INTEGER -> Integer.toString(new BigDecimal(literal).intValueExact());
            case LONG -> new BigDecimal(literal).longValueExact() + "L";
            case FLOAT -> Float.parseFloat(literal) + "F";
            case DOUBLE -> Double.parseDouble(literal) + "D";
            case BIG_INTEGER -> "new " + types.of(base) + "("
                    + JavaLiteral.of(new BigDecimal(literal).toBigIntegerExact().toString()) + ")";
            case DECIMAL -> "new " + types.of(base) + "(" + JavaLiteral.of(literal) + ")";
            default -> JavaLiteral.ofAnyLength(literal);
        };
    }
}
