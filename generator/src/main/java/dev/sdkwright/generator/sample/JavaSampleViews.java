package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.text.CredentialViews;
import dev.sdkwright.generator.text.Headers;
import dev.sdkwright.generator.text.Imports;
import dev.sdkwright.generator.text.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the view of a Java program: the call with what it needs filled in. */
final class JavaSampleViews {
    private static final String INDENT = "        ";

    private final SdkModel model;
    private final SdkNames names;
    private final ModelIndex index;
    private final Signing signing;
    private final boolean deprecated;

    JavaSampleViews(SdkModel model, SdkNames names, ModelIndex index) {
        this.model = model;
        this.names = names;
        this.index = index;
        this.signing = new Signing(model);
        this.deprecated = model.types().stream().anyMatch(type -> type.documentation().deprecated()
                || type instanceof ObjectDeclaration object
                        && object.properties().stream().anyMatch(property -> property.documentation().deprecated()));
    }

    JavaSampleView of(Operation operation, OperationGuide guide) {
        Imports imports = new Imports(names.sample(operation.id()), Set.of());
        JavaTypes types = new JavaTypes(names, imports);
        ObjectDeclaration shape = (ObjectDeclaration) index.declaration(operation.requestType());
        CredentialViews credentials = new CredentialViews(model);
        List<SecurityScheme> shown = credentials.shown(operation);
        CredentialViews.types(shown).forEach(type -> types.core("auth", type));
        Optional<Signing.Keys> keys = signing.of(operation, shown);
        Optional<String> region = Signing.firstRegion(model);
        String client = imports.use(names.client());
        return new JavaSampleView(
                Headers.GENERATED,
                names.packages().sample(),
                operation.documentation().deprecated() || deprecated,
                names.sample(operation.id()).simpleName(),
                names.operation(operation.id()).method(),
                client,
                types.declared(operation.requestType()),
                types.declared(operation.responseType()),
                types.core("exception", "ConnectionException"),
                types.core("exception", "RequestTimeoutException"),
                types.core("exception", "ServiceResponseException"),
                keys.map(given -> new JavaSampleView.Signed(types.core("auth", "ICredential"),
                        types.core("auth", given.credentials()), given.projectId())),
                keys.isPresent() || !CredentialViews.types(shown).isEmpty(),
                credentials.arguments(shown),
                region.map(first -> new JavaSampleView.Regions(imports.use(names.regions()), JavaLiteral.of(first))),
                region.isPresent() ? Optional.empty() : Optional.of(JavaLiteral.of(Signing.endpoint(model, operation))),
                arguments(shape, guide, types),
                // Last: by now every type has been named.
                imports.imported());
    }

    /** What is required, and the body where there is one: a call without it would show little. */
    private List<JavaSampleView.Argument> arguments(ObjectDeclaration shape, OperationGuide guide, JavaTypes types) {
        JavaValues values = new JavaValues(index, names, types);
        return shape.properties().stream()
                .filter(property -> property.presence().required() || property.carrier() == Property.Carrier.BODY)
                .map(property -> new JavaSampleView.Argument("with" + names.member(shape.id(), property).accessor(),
                        values.of(property.type(), example(property, guide), property.wireName(), INDENT)))
                .toList();
    }

    private static Optional<JsonValue> example(Property property, OperationGuide guide) {
        return property.carrier() == Property.Carrier.BODY ? guide.requiredBody() : guide.parameter(property);
    }
}
