package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.testing.CompiledSdk;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be named of a compiled SDK, in the form of {@link JavaMembers}; what every class has is left out. */
final class PublicSignatures {
    private static final Set<String> OF_EVERY_CLASS = Set.of("equals", "hashCode", "toString", "close", "newBuilder");

    private final Set<String> signatures = new TreeSet<>();

    static Set<String> of(CompiledSdk sdk) {
        PublicSignatures all = new PublicSignatures();
        for (String name : sdk.publicTypes()) {
            Class<?> type = sdk.type(name);
            boolean api = !type.getSimpleName().endsWith("Operations") && !name.startsWith("sample.");
            if (api && !type.getName().contains(".region.")) {
                all.add(type);
            } else if (api) {
                all.constants(type);
            }
        }
        return all.signatures;
    }

    private void add(Class<?> type) {
        String name = name(type);
        signatures.add((type.isInterface() ? "interface " : "class ") + name);
        for (Class<?> above = type.getSuperclass(); above != null && ours(above); above = above.getSuperclass()) {
            signatures.add(name + " extends " + name(above));
        }
        constants(type);
        for (Method method : type.getMethods()) {
            boolean own = ours(method.getDeclaringClass()) && !method.isBridge() && !method.isSynthetic()
                    && !OF_EVERY_CLASS.contains(method.getName());
            boolean inherited = method.getDeclaringClass() != type && method.getDeclaringClass().isInterface();
            if (own && !inherited && !(type.isRecord() && !method.getName().equals("value"))) {
                signatures.add(signature(name, method));
            }
        }
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith(CompiledSdk.PACKAGE + ".");
    }

    private void constants(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers())) {
                signatures.add(name(type) + "." + field.getName());
            }
        }
    }

    private static String signature(String owner, Method method) {
        String parameters = Arrays.stream(method.getGenericParameterTypes()).map(PublicSignatures::name)
                .collect(Collectors.joining(", "));
        String result = method.getReturnType() == void.class ? "" : ": " + name(method.getGenericReturnType());
        return owner + "." + method.getName() + "(" + parameters + ")" + result;
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType()) + Arrays.stream(generic.getActualTypeArguments())
                    .map(PublicSignatures::name).collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return name(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof Class<?> plain) {
            return plain.isArray() || plain.isPrimitive() || plain.getPackage() == null ? plain.getSimpleName()
                    : plain.getName().substring(plain.getPackageName().length() + 1).replace('$', '.');
        }
        return type.getTypeName();
    }
}
