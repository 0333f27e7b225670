package dev.sdkwright.maven;

import dev.sdkwright.generator.option.Addition;
import dev.sdkwright.generator.option.NamePattern;
import java.util.List;

/** What is added to classes of the model package, as an element of {@code additions}. */
public final class AdditionSettings {
    /** Which classes: a pattern for the simple Java name; all if it is not set. */
    String models;

    /** Annotations as they are written in Java, their types with their packages. */
    List<String> annotations;

    /** The names of interfaces, with their packages. */
    List<String> interfaces;

    Addition addition() {
        return new Addition(new NamePattern(models == null ? "*" : models.strip()), orEmpty(annotations), orEmpty(interfaces));
    }

    private static List<String> orEmpty(List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
