package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JsonPrinter;
import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.FieldEncoding;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonObject;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.sample.HttpCall.Body;
import dev.sdkwright.generator.sample.HttpCall.Pair;
import dev.sdkwright.generator.sample.HttpCall.Piece;
import dev.sdkwright.generator.sample.HttpCall.Value;
import dev.sdkwright.generator.text.CredentialViews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles what a call with its required parameters looks like on the wire. */
final class HttpCalls {
    private static final Pattern TEMPLATED = Pattern.compile("\\{([^{}]*)}");

    private final SdkModel model;
    private final ModelIndex index;
    private final CredentialViews credentials;
    private final Signing signing;

    HttpCalls(SdkModel model) {
        this.model = model;
        this.index = model.index();
        this.credentials = new CredentialViews(model);
        this.signing = new Signing(model);
    }

    HttpCall of(Operation operation, OperationGuide guide) {
        List<SecurityScheme> shown = credentials.shown(operation);
        boolean signed = signing.of(operation, shown).isPresent();
        List<Pair> query = new ArrayList<>();
        List<Pair> headers = new ArrayList<>();
        List<Pair> cookies = new ArrayList<>();
        accepted(operation).ifPresent(type -> headers.add(new Pair("Accept", Value.of(type))));
        Optional<Body> body = operation.body().map(sent -> body(sent, guide));
        body.ifPresent(sent -> headers.add(new Pair("Content-Type", Value.of(sent.mediaType()))));
        for (Parameter parameter : operation.parameters()) {
            if (parameter.property().presence().required()) {
                WireText text = new WireText(parameter.serialization());
                String name = parameter.property().wireName();
                JsonValue value = value(parameter.property(), guide);
                switch (parameter.property().carrier()) {
                    case QUERY -> query.addAll(text.pairs(name, value));
                    case HEADER -> headers.add(new Pair(name, Value.of(text.joined(name, value))));
                    case COOKIE -> cookies.add(new Pair(name, Value.of(text.joined(name, value))));
                    default -> { }
                }
            }
        }
        Optional<HttpCall.Login> login = Proofs.add(shown, query, headers, cookies);
        return new HttpCall(operation.id(), signed, operation.method(), endpoint(operation), path(operation, guide),
                query, headers, cookies, login, body);
    }

    private String endpoint(Operation operation) {
        String endpoint = Signing.firstRegion(model)
                .flatMap(region -> model.servers().stream()
                        .filter(server -> server.regionId().equals(Optional.of(region)))
                        .map(server -> server.url())
                        .findFirst())
                .orElseGet(() -> Signing.endpoint(model, operation));
        return endpoint.endsWith("/") ? endpoint.substring(0, endpoint.length() - 1) : endpoint;
    }

    private static List<Piece> path(Operation operation, OperationGuide guide) {
        Map<String, Parameter> parameters = new HashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.property().carrier() == Property.Carrier.PATH)
                .forEach(parameter -> parameters.put(parameter.property().wireName(), parameter));
        List<Piece> pieces = new ArrayList<>();
        Matcher templated = TEMPLATED.matcher(operation.path());
        int end = 0;
        while (templated.find()) {
            add(pieces, new Piece(operation.path().substring(end, templated.start()), false));
            Parameter parameter = parameters.get(templated.group(1));
            if (parameter == null) {
                add(pieces, new Piece(templated.group(), true));
            } else {
                new WireText(parameter.serialization())
                        .pieces(templated.group(1), value(parameter.property(), guide))
                        .forEach(piece -> add(pieces, piece));
            }
            end = templated.end();
        }
        add(pieces, new Piece(operation.path().substring(end), false));
        return pieces;
    }

    /** Fixed pieces that meet become one. */
    private static void add(List<Piece> pieces, Piece next) {
        int last = pieces.size() - 1;
        if (last >= 0 && !next.value() && !pieces.get(last).value()) {
            pieces.set(last, new Piece(pieces.get(last).text() + next.text(), false));
        } else if (!next.text().isEmpty()) {
            pieces.add(next);
        }
    }

    private static JsonValue value(Property property, OperationGuide guide) {
        return guide.parameter(property).orElseGet(() -> new JsonValue.JsonText("{" + property.wireName() + "}"));
    }

    private static Optional<String> accepted(Operation operation) {
        return operation.successes().stream()
                .map(Response::content)
                .flatMap(Optional::stream)
                .map(Content::mediaType)
                .findFirst();
    }

    private Body body(RequestBody sent, OperationGuide guide) {
        Content content = sent.content();
        JsonValue value = guide.requiredBody().orElseGet(() -> new JsonObject(Map.of()));
        return switch (content.format()) {
            case JSON -> new Body.Json(content.mediaType(), value);
            case TEXT -> new Body.Text(content.mediaType(), WireText.plain(value));
            case BINARY -> new Body.File(content.mediaType());
            case FORM -> new Body.Form(content.mediaType(), fields(sent, value));
            case MULTIPART -> new Body.Multipart(content.mediaType(), parts(sent, value));
        };
    }

    private static List<Pair> fields(RequestBody sent, JsonValue value) {
        List<Pair> fields = new ArrayList<>();
        members(value).forEach((name, member) -> {
            Serialization style = sent.encoding(name).serialization().orElse(Serialization.FORM);
            fields.addAll(new WireText(style).pairs(name, member));
        });
        return fields;
    }

    private List<HttpCall.Part> parts(RequestBody sent, JsonValue value) {
        List<HttpCall.Part> parts = new ArrayList<>();
        members(value).forEach((name, member) -> {
            boolean file = isFile(sent.content().type(), name);
            FieldEncoding encoding = sent.encoding(name);
            boolean json = member instanceof JsonObject || member instanceof JsonValue.JsonArray;
            String usual = file ? "application/octet-stream" : json ? "application/json" : "text/plain";
            parts.add(new HttpCall.Part(name, encoding.contentType().map(HttpCalls::first).orElse(usual),
                    json ? JsonPrinter.JSON.compact(member) : WireText.plain(member), file));
        });
        return parts;
    }

    /** An encoding may list several media types, of which any one will do. */
    private static String first(String mediaTypes) {
        String first = mediaTypes.split(",", 2)[0].strip();
        return first.contains("*") ? "application/octet-stream" : first.toLowerCase(Locale.ROOT);
    }

    private boolean isFile(TypeRef body, String field) {
        return index.object(body).stream().flatMap(object -> object.properties().stream())
                .anyMatch(property -> property.wireName().equals(field)
                        && (property.type() == ScalarType.BYTES
                                || property.type() == ScalarType.FILE
                                || property.type() instanceof ListType list && list.element() == ScalarType.BYTES));
    }

    private static Map<String, JsonValue> members(JsonValue value) {
        return value instanceof JsonObject object ? object.members() : Map.of();
    }
}
