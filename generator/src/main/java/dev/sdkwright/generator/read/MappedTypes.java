package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.MappedDeclaration.ByCodec;
import dev.sdkwright.generator.model.MappedDeclaration.ByMethods;
import dev.sdkwright.generator.model.MappedDeclaration.Conversion;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.option.TypeMapping.Target;
import io.swagger.v3.oas.models.media.Schema;
import java.util.function.Consumer;

/** Schemas that are classes from elsewhere ({@code x-java-type}). */
final class MappedTypes {
    private final Consumer<MappedDeclaration> declare;

    MappedTypes(Consumer<MappedDeclaration> declare) {
        this.declare = declare;
    }

    TypeRef of(Schema<?> schema) {
        Target target = Target.parse(Schemas.javaType(schema).orElseThrow());
        Conversion conversion = target.codec().isEmpty()
                ? new ByMethods(carrier(schema), target.factory(), target.inverse())
                : new ByCodec(target.codec());
        // One declaration for all schemas that are the same class, made in the same way.
        TypeId id = new TypeId("java-type:" + target.type() + " " + conversion);
        declare.accept(new MappedDeclaration(id, target.type(), conversion));
        return new DeclaredType(id);
    }

    /** What the method is given: the plain value, whatever format the contract names, which is the method's to know. */
    private static ScalarType carrier(Schema<?> schema) {
        return "string".equals(Schemas.type(schema)) ? ScalarType.STRING : ScalarFormats.of(schema);
    }
}
