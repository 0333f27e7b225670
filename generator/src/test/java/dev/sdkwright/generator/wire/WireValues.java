package dev.sdkwright.generator.wire;

import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes of JSON what a setter takes. */
final class WireValues {
    private static final Map<Type, JsonCodec<?>> SCALARS = Map.ofEntries(
            Map.entry(String.class, JsonCodecs.STRING), Map.entry(Boolean.class, JsonCodecs.BOOLEAN),
            Map.entry(Integer.class, JsonCodecs.INTEGER), Map.entry(Long.class, JsonCodecs.LONG),
            Map.entry(BigInteger.class, JsonCodecs.BIG_INTEGER), Map.entry(Double.class, JsonCodecs.DOUBLE),
            Map.entry(BigDecimal.class, JsonCodecs.DECIMAL),
            Map.entry(LocalDate.class, JsonCodecs.DATE), Map.entry(OffsetDateTime.class, JsonCodecs.DATE_TIME),
            Map.entry(UUID.class, JsonCodecs.UUID), Map.entry(URI.class, JsonCodecs.URI),
            Map.entry(byte[].class, JsonCodecs.BYTES), Map.entry(Object.class, JsonCodecs.ANY));

    private final CompiledSdk sdk;

    WireValues(CompiledSdk sdk) {
        this.sdk = sdk;
    }

    Object read(String json, Type type) {
        if (SCALARS.containsKey(type)) {
            return Json.decode(json, SCALARS.get(type));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            for (Object item : Json.decode(json, JsonCodecs.list(JsonCodecs.ANY))) {
                list.add(read(text(item), generic.getActualTypeArguments()[0]));
            }
            return list;
        }
        if (type instanceof ParameterizedType generic) {
            Map<String, Object> map = new LinkedHashMap<>();
            Json.decode(json, JsonCodecs.map(JsonCodecs.ANY))
                    .forEach((key, value) -> map.put(key, read(text(value), generic.getActualTypeArguments()[1])));
            return map;
        }
        Class<?> own = (Class<?>) type;
        return isEnumeration(own)
                ? enumeration(own, json)
                : SdkJson.decode(sdk, own.getName().substring(CompiledSdk.PACKAGE.length() + 1), json);
    }

    private static String text(Object any) {
        return any == null ? "null" : Json.text(any, JsonCodecs.ANY);
    }

    private static boolean isEnumeration(Class<?> type) {
        return List.of(type.getMethods()).stream().anyMatch(method -> method.getName().equals("fromValue"));
    }

    private Object enumeration(Class<?> type, String json) {
        try {
            Class<?> base = type.getMethod("getValue").getReturnType();
            return type.getMethod("fromValue", base).invoke(null, read(json, base));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
