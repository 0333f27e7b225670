package dev.sdkwright.generator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The compiled client of a contract and a server that it talks to. */
final class WireClient implements AutoCloseable {
    private final CompiledSdk sdk;
    private final StandInServer server = StandInServer.start();
    private final AutoCloseable client;

    WireClient(CompiledSdk sdk, String service, ICredential... credentials) {
        this.sdk = sdk;
        try {
            ClientBuilder<?> builder =
                    (ClientBuilder<?>) sdk.type(service + "Client").getMethod("newBuilder").invoke(null);
            for (ICredential credential : credentials) {
                builder.withCredential(credential);
            }
            client = (AutoCloseable) builder.withEndpoint(server.endpoint()).build();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends a request with one property, given as JSON, and gives what came; null leaves the property out. */
    RecordedRequest send(String operation, String json) {
        server.always(Reply.of(204, ""));
        call(operation, json);
        return server.takeRequest();
    }

    /** Makes a call without anything given, answered so. */
    Object answer(String operation, Reply reply) {
        server.always(reply);
        Object answer = call(operation, "null");
        server.takeRequest();
        return answer;
    }

    /** The response, or the exception that the call ends with is thrown. */
    Object call(String operation, String json) {
        String name = operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1);
        Class<?> type = sdk.type("model." + name + "Request");
        try {
            Object request = type.getConstructor().newInstance();
            Optional<Method> asNull = Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("withBodyNull")).findFirst();
            if (json.equals("null") && asNull.isPresent()) {
                asNull.get().invoke(request);
            } else if (!json.equals("null")) {
                Method setter = setter(type);
                setter.invoke(request, new WireValues(sdk).read(json, setter.getGenericParameterTypes()[0]));
            }
            return client.getClass().getMethod(operation, type).invoke(client, request);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The body where there is one, else the only parameter. */
    private static Method setter(Class<?> request) {
        List<Method> setters = Arrays.stream(request.getMethods())
                .filter(method -> method.getName().startsWith("set"))
                .toList();
        List<Method> bodies = setters.stream().filter(method -> method.getName().equals("setBody")).toList();
        assertThat(bodies.isEmpty() ? setters : bodies).as("properties of " + request).hasSize(1);
        return (bodies.isEmpty() ? setters : bodies).get(0);
    }

    /** What a path of getters, or numbers of elements, leads to, as text. */
    static String read(Object start, String path) {
        Object value = start;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            if (value instanceof List<?> list) {
                value = list.get(Integer.parseInt(step));
            } else if (value != null) {
                value = get(value, "get" + step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1));
            }
        }
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : String.valueOf(value);
    }

    private static Object get(Object value, String getter) {
        try {
            return value.getClass().getMethod(getter).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(getter + " among " + Arrays.stream(value.getClass().getMethods())
                    .map(Method::getName)
                    .filter(name -> name.startsWith("get"))
                    .collect(Collectors.toSet()), e);
        }
    }

    @Override
    public void close() {
        try (server) {
            client.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
