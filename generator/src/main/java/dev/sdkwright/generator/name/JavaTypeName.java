package dev.sdkwright.generator.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The name of a Java class.
 *
 * @param packageName its package
 * @param simpleNames its simple name, behind those of the classes that it is nested in
 */
public record JavaTypeName(String packageName, List<String> simpleNames) {
    public JavaTypeName {
        Objects.requireNonNull(packageName, "packageName");
        simpleNames = List.copyOf(simpleNames);
    }

    public static JavaTypeName of(String packageName, String simpleName) {
        return new JavaTypeName(packageName, List.of(simpleName));
    }

    /** The class of a qualified name, packages being what begins with a lower-case letter, as they do by convention. */
    public static JavaTypeName parse(String qualifiedName) {
        List<String> parts = List.of(qualifiedName.split("\\."));
        int first = 0;
        while (first < parts.size() - 1 && Character.isLowerCase(parts.get(first).charAt(0))) {
            first++;
        }
        return new JavaTypeName(String.join(".", parts.subList(0, first)), parts.subList(first, parts.size()));
    }

    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** As written without an import: the nested name with dots, without the package. */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    public String qualifiedName() {
        return packageName + "." + nestedName();
    }

    JavaTypeName nested(String simpleName) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(simpleName);
        return new JavaTypeName(packageName, names);
    }
}
