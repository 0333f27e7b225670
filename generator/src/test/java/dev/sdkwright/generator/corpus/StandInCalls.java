package dev.sdkwright.generator.corpus;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.auth.ApiKeyCredentials;
import dev.sdkwright.core.auth.BasicAuthCredentials;
import dev.sdkwright.core.auth.BearerCredentials;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonException;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.serve.RequestValues;
import dev.sdkwright.generator.serve.ServedRequest;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has the compiled client of a contract call every operation of a stand-in for its service. */
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

    /** What went wrong, a line for each operation that did not get an answer that the client understands. */
    List<String> failures() throws Exception {
        List<String> failures = new ArrayList<>();
        ClientBuilder<?> builder = (ClientBuilder<?>) sdk.type(contract.names().client().simpleNames().get(0))
                .getMethod("newBuilder").invoke(null);
        Set<SecurityScheme.Kind> kinds = EnumSet.noneOf(SecurityScheme.Kind.class);
        contract.model().service().access().schemes().forEach(scheme -> kinds.add(scheme.kind()));
        if (kinds.contains(SecurityScheme.Kind.BEARER)) {
            builder.withCredential(new BearerCredentials().withToken("t"));
        }
        if (kinds.contains(SecurityScheme.Kind.BASIC)) {
            builder.withCredential(new BasicAuthCredentials().withUsername("u").withPassword("p"));
        }
        if (kinds.stream().anyMatch(kind -> kind.name().endsWith("_KEY"))) {
            builder.withCredential(new ApiKeyCredentials().withApiKey("k"));
        }
        try (AutoCloseable client = (AutoCloseable) builder.withEndpoint(standIn.endpoint()).build()) {
            for (Operation operation : contract.model().operations()) {
                failure(client, operation).ifPresent(failures::add);
            }
        }
        return failures;
    }

    private Optional<String> failure(AutoCloseable client, Operation operation) {
        try {
            Object request = request(operation);
            String name = contract.names().operation(operation.id()).method();
            client.getClass().getMethod(name, request.getClass()).invoke(client, request);
            return Optional.empty();
        } catch (InvocationTargetException failed) {
            List<ServedRequest> served = standIn.requests();
            String last = served.isEmpty() ? "" : served.get(served.size() - 1).problems().toString();
            return Optional.of(operation.id() + ": " + failed.getCause() + " " + last);
        } catch (JsonException | ReflectiveOperationException unfit) {
            return Optional.of(operation.id() + ": " + unfit);
        }
    }

    private Object request(Operation operation) throws ReflectiveOperationException {
        String type = String.join("$", contract.names().type(operation.requestType()).simpleNames());
        Object request = sdk.type("model." + type).getConstructor().newInstance();
        for (Parameter parameter : operation.parameters()) {
            Optional<String> value = values.parameter(operation.id(), parameter.property().wireName());
            if (value.isPresent()) {
                set(request, operation, parameter.property(), value.get());
            }
        }
        if (operation.body().isPresent()) {
            Optional<String> body = values.body(operation.id(), operation.body().get().content().mediaType());
            if (body.isPresent()) {
                set(request, operation, operation.body().get().property(), body.get());
            }
        }
        return request;
    }

    private void set(Object request, Operation operation, Property property, String json)
            throws ReflectiveOperationException {
        String setter = "set" + contract.names().member(operation.requestType(), property).accessor();
        JsonCodec<Object> codec = codecs.of(property.type());
        Object value = Json.decode(json, codec);
        Method method = Arrays.stream(request.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(setter) && candidate.getParameterCount() == 1)
                .findFirst().orElseThrow(() -> new NoSuchMethodException(setter));
        method.invoke(request, value);
    }
}
