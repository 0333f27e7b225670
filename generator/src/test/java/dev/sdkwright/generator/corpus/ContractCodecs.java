package dev.sdkwright.generator.corpus;

import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** The codecs that a compiled SDK has for the types of its contract. */
final class ContractCodecs {
    private final ModelIndex index;
    private final SdkNames names;
    private final CompiledSdk sdk;

    ContractCodecs(ReadContract contract, CompiledSdk sdk) {
        this.index = contract.model().index();
        this.names = contract.names();
        this.sdk = sdk;
    }

    /** The codec of the class that stands for an object or a union. */
    @SuppressWarnings("unchecked")
    JsonCodec<Object> of(TypeId id) {
        return (JsonCodec<Object>) constant(load(names.codec(id)), "INSTANCE");
    }

    @SuppressWarnings("unchecked")
    JsonCodec<Object> of(TypeRef type) {
        return (JsonCodec<Object>) type.accept(new TypeRef.Visitor<JsonCodec<?>>() {
            @Override
            public JsonCodec<?> scalar(ScalarType scalar) {
                return (JsonCodec<?>) constant(JsonCodecs.class, scalar.name());
            }

            @Override
            public JsonCodec<?> list(ListType list) {
                return JsonCodecs.list(of(list.element()));
            }

            @Override
            public JsonCodec<?> map(MapType map) {
                return JsonCodecs.map(of(map.value()));
            }

            @Override
            public JsonCodec<?> declared(DeclaredType declared) {
                return index.declaration(declared.id()) instanceof EnumDeclaration enumeration
                        ? enumeration(enumeration)
                        : of(declared.id());
            }
        });
    }

    private JsonCodec<?> enumeration(EnumDeclaration enumeration) {
        Class<?> type = load(names.type(enumeration.id()));
        Method from = method(type, "fromValue");
        Method get = method(type, "getValue");
        return JsonCodecs.mapped(of((TypeRef) enumeration.base()), value -> call(from, null, value),
                value -> call(get, value));
    }

    private Class<?> load(JavaTypeName name) {
        String binary = name.packageName() + "." + String.join("$", name.simpleNames());
        return sdk.type(binary.substring(CompiledSdk.PACKAGE.length() + 1));
    }

    private static Object constant(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }
}
