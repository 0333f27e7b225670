package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.text.ObjectView.FormView;
import dev.sdkwright.generator.text.ObjectView.PartView;
import java.util.List;
import java.util.Optional;

/** Makes the views of how objects become the parts of a form. */
final class FormViews {
    private final SdkNames names;

    FormViews(SdkNames names) {
        this.names = names;
    }

    /** Empty where the object is not sent as a form. */
    Optional<FormView> of(ObjectDeclaration object, JavaTypes types) {
        if (object.role() != ObjectDeclaration.Role.FORM) {
            return Optional.empty();
        }
        String part = types.core("http", "FormDataPart");
        List<PartView> parts = object.properties().stream()
                .filter(property -> property.carrier() == Property.Carrier.MEMBER)
                .map(property -> part(object, property, part))
                .toList();
        return Optional.of(new FormView(types.util("Map"), types.util("LinkedHashMap"), part, parts));
    }

    private PartView part(ObjectDeclaration object, Property property, String part) {
        String field = "this." + names.member(object.id(), property).field();
        return new PartView(JavaLiteral.of(property.wireName()), field,
                property.type() == ScalarType.FILE ? field : "new " + part + "<>(" + field + ")");
    }
}
