package dev.sdkwright.generator.text;

import dev.sdkwright.generator.name.JavaTypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the types that one file names are written there: by their simple names, imported where they are of another package,
 * except where such a name means something else in that file. Types of {@code java.lang} need none of this; no class
 * beside the file is called like one that emitted code uses.
 */
public final class Imports {
    private final JavaTypeName file;
    private final Set<String> inside;
    private final Map<String, JavaTypeName> meanings = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /**
     * The types of a file that none has been named in yet.
     *
     * @param file the class that the file holds
     * @param inside the simple names of the classes nested in it
     */
    public Imports(JavaTypeName file, Set<String> inside) {
        this.file = file;
        this.inside = inside;
    }

    /** The name of a type in this file. Of two types with one simple name it is for the one that is asked for first. */
    public String use(JavaTypeName type) {
        String top = type.simpleNames().get(0);
        if (type.packageName().equals(file.packageName()) && top.equals(file.simpleName())) {
            return type.simpleName();
        }
        boolean hidden = inside.contains(top) || top.equals(file.simpleName());
        if (hidden || !meanings.computeIfAbsent(top, name -> outermost(type)).equals(outermost(type))) {
            return type.qualifiedName();
        }
        if (!type.packageName().equals(file.packageName())) {
            imported.add(type.packageName() + "." + top);
        }
        return type.nestedName();
    }

    private static JavaTypeName outermost(JavaTypeName type) {
        return type.simpleNames().size() == 1 ? type : JavaTypeName.of(type.packageName(), type.simpleNames().get(0));
    }

    /** What is to be imported for the types named so far, sorted. */
    public List<String> imported() {
        return List.copyOf(imported);
    }
}
