package dev.sdkwright.core.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The public declarations below a package, compared with a list that is written as {@code javap} prints them, names
 * relative to the package: {@code method model.Foo#getBar()  java.util.List<model.Baz>}.
 */
public final class JavaSurface {

    private final ClassLoader loader;
    private final String base;

    /**
     * @param loader has the classes
     * @param basePackage the package that names are relative to
     */
    public JavaSurface(ClassLoader loader, String basePackage) {
        this.loader = loader;
        this.base = basePackage + ".";
    }

    /**
     * Whether a line of the list is declared. A class may have more supertypes than listed, but no stricter modifiers.
     *
     * @param line {@code class}, {@code new}, {@code method} or {@code const}, then the declaration
     */
    public boolean declares(String line) {
        String kind = line.substring(0, line.indexOf(' '));
        String declaration = line.substring(kind.length()).strip().replaceAll(" {2,}", " ");
        Class<?> type = load(declaration.split("[# ]", 2)[0]);
        if (type == null || !Modifier.isPublic(type.getModifiers())) {
            return false;
        }
        return kind.equals("class") ? declaresClass(type, line) : members(type).contains(declaration);
    }

    private boolean declaresClass(Class<?> type, String line) {
        boolean stricter = Modifier.isFinal(type.getModifiers()) && !line.contains("final class");
        boolean extended = !line.contains(" extends ") || line.endsWith(" extends " + type.getSuperclass().getName());
        return !stricter && extended;
    }

    private Class<?> load(String name) {
        String nested = name;
        while (true) {
            try {
                return Class.forName(base + nested, false, loader);
            } catch (ClassNotFoundException perhapsNested) {
                int dot = nested.lastIndexOf('.');
                if (dot < 0) {
                    return null;
                }
                nested = nested.substring(0, dot) + "$" + nested.substring(dot + 1);
            }
        }
    }

    private Set<String> members(Class<?> type) {
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

    private String parameters(Type[] types) {
        return Arrays.stream(types).map(type -> relative(type.getTypeName())).collect(Collectors.joining(", "));
    }

    private String relative(String name) {
        return name.replace(base, "").replace('$', '.');
    }
}
