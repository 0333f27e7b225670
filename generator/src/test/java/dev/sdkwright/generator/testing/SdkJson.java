package dev.sdkwright.generator.testing;

import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;

/** Reads and writes the models of a {@link CompiledSdk} by their own codecs, which are no part of its surface. */
public final class SdkJson {
    private SdkJson() {}

    /** Reads a document as a model and writes what was read. */
    public static String roundTrip(CompiledSdk sdk, String model, String document) {
        return encode(sdk, model, decode(sdk, model, document));
    }

    public static Object decode(CompiledSdk sdk, String model, String document) {
        return Json.decode(document, codec(sdk, model));
    }

    public static String encode(CompiledSdk sdk, String model, Object value) {
        return new String(Json.encode(value, codec(sdk, model)), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static JsonCodec<Object> codec(CompiledSdk sdk, String model) {
        try {
            Field instance = sdk.type(model + "Codec").getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return (JsonCodec<Object>) instance.get(null);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("no codec of " + model, missing);
        }
    }
}
