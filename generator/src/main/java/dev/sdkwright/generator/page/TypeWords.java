package dev.sdkwright.generator.page;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeRef;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A type in the words of a reference: {@code String}, {@code Array of Pet objects}. */
final class TypeWords implements TypeRef.Visitor<String> {
    private final ModelIndex index;
    private final Markup markup;
    private final Function<TypeDeclaration, String> links;

    /**
     * The words for types of one page.
     *
     * @param links the name of a declared type in the page's markup, linked; empty for an enumeration without a page
     */
    TypeWords(ModelIndex index, Markup markup, Function<TypeDeclaration, String> links) {
        this.index = index;
        this.markup = markup;
        this.links = links;
    }

    @Override
    public String scalar(ScalarType type) {
        return markup.text(word(type));
    }

    private static String word(ScalarType type) {
        return switch (type) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
            case LONG -> "Long";
            case BIG_INTEGER -> "Integer of any size";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case DECIMAL -> "Number";
            case DATE -> "String (date)";
            case DATE_TIME -> "String (date-time)";
            case UUID -> "String (UUID)";
            case URI -> "String (URI)";
            case BYTES, STREAM, FILE -> "Bytes";
            case ANY -> "Any";
        };
    }

    @Override
    public String list(ListType type) {
        return markup.text("Array of") + " " + several(type.element());
    }

    @Override
    public String map(MapType type) {
        return markup.text("Map of") + " " + several(type.value());
    }

    @Override
    public String declared(DeclaredType type) {
        TypeDeclaration declaration = index.declaration(type.id());
        String link = links.apply(declaration);
        if (declaration instanceof EnumDeclaration enumeration) {
            String base = markup.text(word(enumeration.base()));
            return link.isEmpty() ? base : base + " (" + link + ")";
        }
        return declaration instanceof ObjectDeclaration ? link + " " + markup.text("object") : link;
    }

    private String several(TypeRef element) {
        Optional<ObjectDeclaration> object = index.object(element);
        if (object.isPresent()) {
            return links.apply(object.get()) + " " + markup.text("objects");
        }
        String one = element.accept(this);
        if (element instanceof ScalarType scalar && scalar != ScalarType.ANY && scalar != ScalarType.BYTES
                && scalar != ScalarType.FILE) {
            String word = word(scalar);
            int end = word.indexOf(' ') < 0 ? word.length() : word.indexOf(' ');
            return markup.text(word.substring(0, end).toLowerCase(Locale.ROOT) + "s" + word.substring(end));
        }
        if (element instanceof DeclaredType) {
            return one;
        }
        return (Character.toLowerCase(one.charAt(0)) + one.substring(1)).replaceFirst("^(array|map) ", "$1s ");
    }
}
