package dev.sdkwright.generator.option;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is added to classes of the model package: models, requests, responses, unions and enumerations.
 *
 * @param models which: a pattern for the simple Java name
 * @param annotations each as it is written in Java, its type with its package
 * @param interfaces each by its name with its package
 */
public record Addition(NamePattern models, List<String> annotations, List<String> interfaces) {
    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*";
    private static final Pattern ANNOTATION = Pattern.compile("@?" + NAME + "(\\s*\\(.*\\))?", Pattern.DOTALL);
    private static final Pattern INTERFACE = Pattern.compile(NAME);

    public Addition {
        Objects.requireNonNull(models, "models");
        annotations = annotations.stream().map(Addition::annotation).toList();
        interfaces = interfaces.stream().map(Addition::type).toList();
        if (annotations.isEmpty() && interfaces.isEmpty()) {
            throw new IllegalArgumentException("for '" + models + "' neither annotations nor interfaces are named");
        }
    }

    private static String annotation(String text) {
        String annotation = text.strip();
        if (!ANNOTATION.matcher(annotation).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no annotation, as @com.example.Immutable is");
        }
        return annotation.startsWith("@") ? annotation : "@" + annotation;
    }

    private static String type(String text) {
        if (!INTERFACE.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no interface, as com.example.Entity is");
        }
        return text.strip();
    }
}
