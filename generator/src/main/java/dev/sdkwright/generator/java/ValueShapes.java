package dev.sdkwright.generator.java;

import com.palantir.javapoet.CodeBlock;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.Serialization.Style;
import dev.sdkwright.generator.model.TypeRef;

/** What the core's writers need to be told of a value, which they know by its Java type alone. */
final class ValueShapes {
    private final EmitContext context;
    private final JsonCode json;

    ValueShapes(EmitContext context) {
        this.context = context;
        this.json = new JsonCode(context);
    }

    /** One text, whatever the style. */
    boolean isScalar(TypeRef type) {
        return type instanceof ScalarType && type != ScalarType.ANY
                || context.index().enumeration(type).isPresent();
    }

    /** Whether the style is what the core writes when it is told none. */
    boolean isDefault(Property property, Serialization serialization) {
        TypeRef type = property.type();
        boolean exploded = serialization.explode();
        if (serialization.style() == Style.TEXT || serialization.style() == Style.BRACKETS) {
            return true;
        }
        return switch (property.carrier()) {
            case PATH, HEADER -> serialization.style() == Style.SIMPLE
                    && (!exploded || isScalar(type) || type instanceof ListType);
            case COOKIE -> serialization.style() != Style.COOKIE && (exploded || isScalar(type));
            default -> !serialization.allowReserved() && (isScalar(type)
                    || type instanceof ListType && serialization.style() == Style.FORM && exploded);
        };
    }

    /** The constant of the core that stands for a style. */
    CodeBlock style(Serialization serialization) {
        String name = switch (serialization.style()) {
            case SIMPLE, LABEL, MATRIX, FORM -> serialization.style().name() + (serialization.explode() ? "_EXPLODED" : "");
            // Not defined when exploded: the elements then stand for themselves, as in a form.
            case SPACE_DELIMITED, PIPE_DELIMITED, TAB_DELIMITED ->
                serialization.explode() ? "FORM_EXPLODED" : serialization.style().name();
            case COOKIE -> serialization.explode() ? "FORM_EXPLODED" : "FORM";
            case DEEP_OBJECT -> "DEEP_OBJECT";
            case BRACKETS, JSON, TEXT -> throw new IllegalStateException("no style: " + serialization);
        };
        return CodeBlock.of("$T.$L", context.core("http", "ParameterStyle"), name);
    }

    /** A value as texts, lists and maps: what is of the client's own types is taken apart by its codec. */
    CodeBlock parts(TypeRef type, CodeBlock value) {
        return isKnown(type, 0)
                ? value
                : CodeBlock.of("$T.any($L, $L)", context.core("json", "Json"), value, json.codec(type));
    }

    /** Deeper than an element the core writes JSON, to which an enumeration is as strange as a model. */
    private boolean isKnown(TypeRef type, int depth) {
        return type.accept(new TypeRef.Visitor<Boolean>() {
            @Override
            public Boolean scalar(ScalarType scalar) {
                return true;
            }

            @Override
            public Boolean list(ListType list) {
                return isKnown(list.element(), depth + 1);
            }

            @Override
            public Boolean map(MapType map) {
                return isKnown(map.value(), depth + 1);
            }

            @Override
            public Boolean declared(DeclaredType declared) {
                return depth < 2 && isScalar(declared);
            }
        });
    }
}
