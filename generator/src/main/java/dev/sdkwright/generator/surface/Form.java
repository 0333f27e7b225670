package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.TypeDeclaration;
import java.util.Locale;

/** What a declared type is. */
public enum Form {
    OBJECT,
    ENUMERATION,
    UNION;

    /** The form that an element of kind {@link Element.Kind#SCHEMA} says that it has. */
    public static Form of(Element schema) {
        return valueOf(schema.text(Fact.FORM).toUpperCase(Locale.ROOT));
    }

    static Form of(TypeDeclaration declaration) {
        if (declaration instanceof ObjectDeclaration) {
            return OBJECT;
        }
        return declaration instanceof EnumDeclaration ? ENUMERATION : UNION;
    }

    /** As messages name it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
