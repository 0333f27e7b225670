package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.GoLiteral;
import dev.sdkwright.generator.doc.MarkdownText;
import dev.sdkwright.generator.doc.PythonLiteral;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.GoNames;
import dev.sdkwright.generator.name.PythonNames;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.text.CredentialViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the views of programs for Huawei Cloud's SDKs of other languages, whose names follow from those of its Java
 * SDK.
 */
final class HuaweiSampleViews {
    private static final Pattern OFFICIAL_PACKAGE = Pattern.compile("com\\.huaweicloud\\.sdk\\.(\\w+)\\.(v\\d\\w*)");
    private static final Pattern VERSION = Pattern.compile("[vV]?(\\d+).*");

    private final SdkModel model;
    private final SdkNames names;
    private final ModelIndex index;
    private final Signing signing;
    private final CredentialViews credentials;

    HuaweiSampleViews(SdkModel model, SdkNames names, ModelIndex index) {
        this.model = model;
        this.names = names;
        this.index = index;
        this.signing = new Signing(model);
        this.credentials = new CredentialViews(model);
    }

    HuaweiSampleView python(Operation operation, OperationGuide guide) {
        PythonValues values = new PythonValues(index, names);
        return view(operation, guide, PythonLiteral::of, PythonNames::snake, property ->
                values.of(property.type(), example(property, guide), property.wireName(), "        "),
                PythonNames.snake(names.operation(operation.id()).method()));
    }

    HuaweiSampleView go(Operation operation, OperationGuide guide) {
        GoValues values = new GoValues(index, names);
        return view(operation, guide, GoLiteral::of, GoNames::exported, property ->
                values.of(property.type(), example(property, guide), property.wireName(), "\t"),
                GoNames.exported(names.operation(operation.id()).method()));
    }

    private HuaweiSampleView view(Operation operation, OperationGuide guide, UnaryOperator<String> literal,
            UnaryOperator<String> field, Function<Property, String> value, String method) {
        Signing.Keys keys = signing.of(operation, credentials.shown(operation)).orElseThrow();
        ObjectDeclaration shape = (ObjectDeclaration) index.declaration(operation.requestType());
        List<HuaweiSampleView.Argument> arguments = new ArrayList<>();
        for (Property property : shape.properties()) {
            if (property.presence().required() || property.carrier() == Property.Carrier.BODY) {
                arguments.add(new HuaweiSampleView.Argument(field.apply(property.wireName()), value.apply(property)));
            }
        }
        return new HuaweiSampleView(
                MarkdownText.code(operation.id()),
                keys.credentials(),
                keys.credentials().equals("GlobalCredentials") ? "global" : "basic",
                keys.projectId(),
                names.service(),
                module(),
                version(),
                Signing.firstRegion(model).map(literal),
                literal.apply(Signing.endpoint(model, operation)),
                names.type(operation.requestType()).simpleName(),
                method,
                arguments);
    }

    private static Optional<JsonValue> example(Property property, OperationGuide guide) {
        return property.carrier() == Property.Carrier.BODY ? guide.requiredBody() : guide.parameter(property);
    }

    private String module() {
        Matcher official = OFFICIAL_PACKAGE.matcher(names.packages().base());
        return official.matches() ? official.group(1) : names.service().toLowerCase(Locale.ROOT);
    }

    private String version() {
        Matcher official = OFFICIAL_PACKAGE.matcher(names.packages().base());
        Matcher declared = VERSION.matcher(model.service().version());
        return official.matches() ? official.group(2) : "v" + (declared.matches() ? declared.group(1) : "1");
    }
}
