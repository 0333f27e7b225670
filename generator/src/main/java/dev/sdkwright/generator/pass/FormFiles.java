package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeUse;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files in forms of signed services have the class that code for Huawei's own SDK gives them, in place of their bytes.
 * A type that is more than the parts of a form stays as it is: its bytes go into JSON, too.
 */
final class FormFiles implements Pass {

    @Override
    public SdkModel apply(SdkModel model) {
        Set<TypeId> forms = new LinkedHashSet<>();
        if (model.service().isSigned()) {
            model.operations().forEach(operation -> form(operation).ifPresent(forms::add));
        }
        if (forms.isEmpty()) {
            return model;
        }
        forms.removeAll(usedOtherwise(model));
        List<TypeDeclaration> types = model.types().stream()
                .map(type -> forms.contains(type.id()) && type instanceof ObjectDeclaration object ? files(object) : type)
                .toList();
        return new SdkModel(model.service(), model.servers(), model.operations(), types);
    }

    private static Optional<TypeId> form(Operation operation) {
        return operation.body().map(RequestBody::content)
                .filter(content -> content.format() == Content.Format.MULTIPART)
                .map(Content::type)
                .filter(DeclaredType.class::isInstance)
                .map(type -> ((DeclaredType) type).id());
    }

    private static Set<TypeId> usedOtherwise(SdkModel model) {
        Set<TypeId> used = new HashSet<>();
        for (Operation operation : model.operations()) {
            List<TypeId> all = TypeUse.of(operation);
            form(operation).ifPresent(all::remove);
            used.addAll(all);
        }
        for (TypeDeclaration type : model.types()) {
            if (type instanceof ObjectDeclaration object && object.role().isRequest()) {
                continue; // of an operation, whose body is known already
            }
            List<TypeId> all = TypeUse.of(type);
            if (type.place() instanceof Place.Member member) {
                all.remove(member.owner());
            }
            used.addAll(all);
        }
        return used;
    }

    private static ObjectDeclaration files(ObjectDeclaration object) {
        if (object.hierarchy().exists()
                || object.properties().stream().noneMatch(property -> property.type() == ScalarType.BYTES)) {
            return object;
        }
        List<Property> properties = object.properties().stream()
                .map(property -> property.type() == ScalarType.BYTES ? property.withType(ScalarType.FILE) : property)
                .toList();
        return object.withProperties(properties).withRole(ObjectDeclaration.Role.FORM);
    }
}
