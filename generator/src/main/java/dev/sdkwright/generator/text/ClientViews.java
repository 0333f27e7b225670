package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.doc.JavadocComment;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.StreamedContent;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the views of the two clients. */
final class ClientViews {
    /** Where the next call of a builder stands. */
    private static final String NEXT = "\n                ";

    private final SdkModel model;
    private final SdkNames names;

    ClientViews(SdkModel model, SdkNames names) {
        this.model = model;
        this.names = names;
    }

    ClientView sync() {
        return view(names.client(), "SyncInvoker", List.of(), true, "A client of ",
                "\n@throws ServiceResponseException if the service refuses\n"
                        + "@throws ConnectionException if the service is not reached\n"
                        + "@throws RequestTimeoutException if it does not answer in time");
    }

    ClientView async() {
        return view(names.asyncClient(), "AsyncInvoker",
                List.of(JavaTypeName.of("java.util.concurrent", "CompletableFuture")), false,
                "An asynchronous client of ", "");
    }

    private ClientView view(JavaTypeName name, String invoker, List<JavaTypeName> jdkTypes, boolean pages,
            String introduction, String thrown) {
        Imports imports = new Imports(name, Set.of());
        JavaTypes types = new JavaTypes(names, imports);
        // What the template itself names comes first: these names mean it.
        jdkTypes.forEach(imports::use);
        types.core("", "ClientBuilder");
        types.core("", "HcClient");
        types.core("invoker", invoker);
        String definitions = imports.use(names.operations());
        if (findsCredentials()) {
            types.core("auth", "DefaultCredentialProvider");
        }
        if (!thrown.isEmpty()) {
            types.core("exception", "ConnectionException");
            types.core("exception", "RequestTimeoutException");
            types.core("exception", "ServiceResponseException");
        }
        if (pages && model.operations().stream().anyMatch(operation -> operation.pagination().isPresent())) {
            types.core("paging", "Paginator");
        }
        model.operations().stream().flatMap(operation -> operation.streamed().stream())
                .forEach(found -> types.core("stream", reader(found)));
        List<ClientView.OperationView> operations = new ArrayList<>();
        for (Operation operation : model.operations()) {
            operations.add(new ClientView.OperationView(comment(operation, thrown),
                    operation.documentation().deprecated(), names.operation(operation.id()).method(),
                    types.declared(operation.requestType()), types.declared(operation.responseType()),
                    operation.pagination().filter(found -> pages).map(found -> types.of(found.item())),
                    operation.streamed().map(found -> streamed(found, types))));
        }
        return new ClientView(Headers.GENERATED, name.packageName(), imports.imported(),
                JavadocComment.of(introduction + serviceText(), ""), namesDeprecated(), name.simpleName(), builder(name),
                definitions, operations);
    }

    private static String reader(StreamedContent streamed) {
        return switch (streamed.kind()) {
            case BYTES -> "DownloadStream";
            case EVENTS -> "EventStream";
            case LINES, RECORDS -> "ItemStream";
        };
    }

    private static String streamed(StreamedContent streamed, JavaTypes types) {
        String reader = types.core("stream", reader(streamed));
        return streamed.kind() == StreamedContent.Kind.BYTES
                ? reader
                : reader + "<" + streamed.item().map(types::of).orElse("String") + ">";
    }

    /** Components may be deprecated, and one may be the response of an operation, or an item of it. */
    private boolean namesDeprecated() {
        ModelIndex index = model.index();
        Set<TypeId> responses = model.operations().stream().map(Operation::responseType).collect(Collectors.toSet());
        return model.types().stream()
                .anyMatch(type -> type.documentation().deprecated() && responses.contains(type.id()))
                || model.operations().stream().flatMap(operation -> operation.pagination().stream())
                        .anyMatch(pagination -> index.isDeprecated(pagination.item()))
                || model.operations().stream().flatMap(operation -> operation.streamed().stream())
                        .anyMatch(streamed -> streamed.item().filter(index::isDeprecated).isPresent());
    }

    private String serviceText() {
        String title = JavadocText.escape(model.service().title().isBlank() ? names.service() : model.service().title());
        String description = JavadocText.continued(model.service().documentation());
        return title + "." + (description.isEmpty() ? "" : "\n\n" + description);
    }

    private static String comment(Operation operation, String thrown) {
        Documentation documentation = operation.documentation();
        String text = JavadocText.of(new Documentation(documentation.text(), List.of(), false));
        String lead = text.isEmpty() ? "Calls " + JavadocText.escape(operation.method() + " " + operation.path()) + "." : text;
        String deprecated = documentation.deprecated() ? "\n@deprecated the contract marks it so" : "";
        return JavadocComment.of(lead + "\n\n@param request what to send; required properties must be set" + thrown
                + deprecated, "    ");
    }

    /** Whether the client looks for access keys outside the program when it is given none. */
    private boolean findsCredentials() {
        return model.service().access().schemes().isEmpty() && !model.service().credentialTypes().isEmpty();
    }

    /** How the service knows its callers, and where it is if the contract names one place. */
    private String builder(JavaTypeName client) {
        boolean schemes = !model.service().access().schemes().isEmpty();
        String credentials = JavaLiteral.of(schemes ? "" : String.join(",", model.service().credentialTypes()));
        StringBuilder builder = new StringBuilder("new ClientBuilder<>(");
        builder.append(client.simpleName()).append("::new, ").append(credentials).append(')');
        if (schemes) {
            builder.append(NEXT).append(".withSecurity(").append(names.operations().simpleName()).append(".SECURITY)");
        }
        if (findsCredentials()) {
            builder.append(NEXT).append(".withDefaultCredentials(new DefaultCredentialProvider(").append(credentials)
                    .append("))");
        }
        model.service().access().terms().server().ifPresent(server ->
                builder.append(NEXT).append(".withServer(").append(JavaLiteral.of(server.template())).append(')'));
        List<String> secrets = secretNames();
        if (!secrets.isEmpty()) {
            builder.append(NEXT).append(".withSecretNames(")
                    .append(secrets.stream().map(JavaLiteral::of).collect(Collectors.joining(", "))).append(')');
        }
        return builder.toString();
    }

    /** What the contract calls a password, wherever it stands. */
    private List<String> secretNames() {
        return model.types().stream()
                .filter(ObjectDeclaration.class::isInstance)
                .flatMap(type -> ((ObjectDeclaration) type).properties().stream())
                .filter(Property::secret)
                .map(Property::wireName)
                .distinct()
                .sorted()
                .toList();
    }
}
