package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonException;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.serve.RequestValues;
import dev.sdkwright.generator.serve.ServedRequest;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Has the compiled client of a contract call operations of a stand-in for its service. */
final class StandInCalls {
    private final ReadContract contract;
    private final CompiledSdk sdk;
    private final StandIn standIn;
    private final RequestValues values;
    private final ContractCodecs codecs;

    StandInCalls(ReadContract contract, CompiledSdk sdk, StandIn standIn) {
        this.contract = contract;
        this.sdk = sdk;
        this.standIn = standIn;
        this.values = new RequestValues(standIn);
        this.codecs = new ContractCodecs(contract, sdk);
    }

    /** What went wrong, by the id of each operation that did not get an answer that the client understands. */
    Map<String, String> failures(List<Operation> operations) throws Exception {
        Map<String, String> failures = new LinkedHashMap<>();
        ClientBuilder<?> builder = (ClientBuilder<?>) sdk.type(contract.names().client().simpleNames().get(0))
                .getMethod("newBuilder").invoke(null);
        new StandInCredentials(contract, standIn).giveTo(builder);
        try (AutoCloseable client = (AutoCloseable) builder.withEndpoint(standIn.endpoint()).build()) {
            for (Operation operation : operations) {
                failure(client, operation).ifPresent(failure -> failures.put(operation.id(), failure));
            }
        }
        return failures;
    }

    private Optional<String> failure(AutoCloseable client, Operation operation) {
        standIn.reset();
        try {
            Object request = request(operation);
            String name = contract.names().operation(operation.id()).method();
            client.getClass().getMethod(name, request.getClass()).invoke(client, request);
            List<ServedRequest> served = standIn.requests();
            String answered = served.get(served.size() - 1).operation().orElse("no operation");
            return placeOf(answered).equals(placeOf(operation.id())) ? Optional.empty()
                    : Optional.of("the call was taken for one of " + answered);
        } catch (InvocationTargetException failed) {
            return Optional.of(failed.getCause() + " " + standIn.requests().stream()
                    .map(served -> served.target() + " " + served.problems()).toList());
        } catch (JsonException | IllegalArgumentException | ReflectiveOperationException unfit) {
            return Optional.of("no request could be made: " + unfit);
        }
    }

    /**
     * Method and path, whatever its parameters are called: some contracts have several operations there, which only their
     * authors can tell apart.
     */
    private String placeOf(String id) {
        return contract.model().operations().stream().filter(operation -> operation.id().equals(id)).findFirst()
                .map(operation -> operation.method() + " " + operation.path().replaceAll("\\{[^}]*}", "{}"))
                .orElse(id);
    }

    private Object request(Operation operation) throws ReflectiveOperationException {
        String type = String.join("$", contract.names().type(operation.requestType()).simpleNames());
        Object request = sdk.type("model." + type).getConstructor().newInstance();
        for (Parameter parameter : operation.parameters()) {
            Optional<JsonNode> value = values.parameter(operation.id(),
                    parameter.property().carrier().name().toLowerCase(Locale.ROOT), parameter.property().wireName());
            if (value.isPresent() && isCallers(parameter)) {
                set(request, operation, parameter.property(), value.get());
            }
        }
        if (operation.body().isPresent()) {
            RequestBody body = operation.body().get();
            Optional<JsonNode> value = values.body(operation.id(), body.content().mediaType());
            if (value.isPresent()) {
                set(request, operation, body.property(), written(body.property().type(), value.get()));
            }
        }
        return request;
    }

    /**
     * Authorization is the credentials' work and Accept the client's, also where these are declared as headers (OpenAPI,
     * "Parameter Object").
     */
    private static boolean isCallers(Parameter parameter) {
        String name = parameter.property().wireName().toLowerCase(Locale.ROOT);
        return parameter.source() == Parameter.Source.CALLER && !name.equals("authorization") && !name.equals("accept");
    }

    /** What is no structure to the client, as the text or the bytes that it is to it. */
    private static JsonNode written(TypeRef type, JsonNode value) {
        String text = value.isTextual() ? value.textValue() : value.toString();
        if (type == ScalarType.BYTES) {
            return JsonNodeFactory.instance.binaryNode(text.getBytes(StandardCharsets.UTF_8));
        }
        return type == ScalarType.STRING ? JsonNodeFactory.instance.textNode(text) : value;
    }

    private void set(Object request, Operation operation, Property property, JsonNode json)
            throws ReflectiveOperationException {
        String setter = "set" + contract.names().member(operation.requestType(), property).accessor();
        JsonCodec<Object> codec = codecs.of(property.type());
        Object value = Json.decode(json.toString(), codec);
        Method method = Arrays.stream(request.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(setter) && candidate.getParameterCount() == 1)
                .findFirst().orElseThrow(() -> new NoSuchMethodException(setter));
        method.invoke(request, value);
    }
}
