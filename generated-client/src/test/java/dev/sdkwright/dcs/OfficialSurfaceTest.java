package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public declaration that Huawei's own SDK has for the restoration records is declared by the generated client
 * too, so that existing code compiles against it. The list is written as {@code javap} prints it, names relative to the
 * client's package.
 */
class OfficialSurfaceTest {
    private static final String BASE = "com.huaweicloud.sdk.dcs.v2.";

    static Stream<String> declarations() {
        return DocumentedResponse.text("official-surface.txt").lines().filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void is_declared(String line) throws ClassNotFoundException {
        String kind = line.substring(0, line.indexOf(' '));
        String declaration = line.substring(kind.length()).strip();
        String owner = declaration.split("[# ]", 2)[0];
        Class<?> type = load(owner);
        if (kind.equals("class")) {
            assertThat(type).isPublic();
            boolean mayBeFinal = line.contains("final class");
            assertThat(Modifier.isFinal(type.getModifiers()) && !mayBeFinal).as("stricter than the official one").isFalse();
            if (line.contains(" extends ")) {
                assertThat(line).endsWith(" extends " + type.getSuperclass().getName());
            }
        } else {
            assertThat(surface(type)).contains(normal(declaration));
        }
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        try {
            return Class.forName(BASE + name);
        } catch (ClassNotFoundException perhapsNested) {
            int dot = name.lastIndexOf('.');
            return Class.forName(BASE + name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }

    private static Set<String> surface(Class<?> type) {
        Set<String> lines = new TreeSet<>();
        String owner = relative(type.getName());
        for (Field field : type.getFields()) {
            lines.add(owner + "#" + field.getName() + " static final " + relative(field.getGenericType().getTypeName()));
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            lines.add(owner + "#(" + parameters(constructor.getGenericParameterTypes()) + ")");
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                lines.add(owner + "#" + method.getName() + "(" + parameters(method.getGenericParameterTypes()) + ") "
                        + (Modifier.isStatic(method.getModifiers()) ? "static " : "")
                        + relative(method.getGenericReturnType().getTypeName()));
            }
        }
        return lines;
    }

    private static String parameters(Type[] types) {
        return Arrays.stream(types).map(type -> relative(type.getTypeName())).collect(Collectors.joining(", "));
    }

    private static String relative(String name) {
        return name.replace(BASE, "").replace('$', '.');
    }

    private static String normal(String declaration) {
        return declaration.replaceAll(" {2,}", " ");
    }
}
