package dev.sdkwright.openapi;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** The additional properties of one run, read as what they are to be; collects what is wrong with them. */
final class GivenProperties {
    private static final Location PLACE = Location.ofFile("additionalProperties");

    private final Map<String, Object> values;
    private final HostProperties host;
    private final List<Diagnostic> problems = new ArrayList<>();

    GivenProperties(Map<String, Object> values, HostProperties host) {
        this.values = values;
        this.host = host;
    }

    /** Those that the user has set and that have no effect, in order. */
    List<String> unheeded() {
        return values.keySet().stream().filter(host::isOption).sorted().toList();
    }

    /** OpenAPI Generator passes on whatever the user has set, misspelt or not. */
    void refuseUnknown(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name) && !host.isState(name) && !host.isOption(name))
                .sorted()
                .forEach(name -> problem("there is no property '" + name + "'",
                        "Sdkwright's properties are " + String.join(", ", new TreeSet<>(known))));
    }

    /** The value as text: OpenAPI Generator's plugins make booleans of some. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::valueOf);
    }

    Optional<String> packageName(String name) {
        Optional<String> value = text(name);
        value.filter(text -> !SourceVersion.isName(text, SourceVersion.RELEASE_17))
                .ifPresent(text -> problem(name + " '" + text + "' is not a Java package",
                        "give one such as com.example.pets"));
        return value;
    }

    Optional<String> identifier(String name) {
        Optional<String> value = text(name);
        value.filter(text -> !SourceVersion.isIdentifier(text))
                .ifPresent(text -> problem(name + " '" + text + "' cannot begin the name of a Java class",
                        "give one such as Pets"));
        return value;
    }

    boolean flag(String name) {
        String value = text(name).orElse("false");
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            problem(name + " '" + value + "' is neither true nor false", "give one of the two");
        }
        return Boolean.parseBoolean(value);
    }

    /**
     * A folder that exists.
     *
     * @param name the property
     * @param hostName OpenAPI Generator's own name of it
     */
    Optional<Path> folder(String name, String hostName) {
        Optional<String> own = text(name);
        Optional<String> hosts = text(hostName);
        if (own.isPresent() && hosts.isPresent()) {
            problem(name + " and OpenAPI Generator's " + hostName + " are both set, and mean the same",
                    "set one of the two");
        }
        return own.isPresent()
                ? existingFolder(name, own.get())
                : hosts.flatMap(value -> existingFolder(hostName, value));
    }

    private Optional<Path> existingFolder(String name, String value) {
        try {
            Path folder = Path.of(value);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        } catch (InvalidPathException e) {
            // As little a folder as one that does not exist.
        }
        problem(name + " '" + value + "' is not a folder", "give the path of a folder with templates");
        return Optional.empty();
    }

    void failOnProblems() {
        if (!problems.isEmpty()) {
            throw new GenerationFailedException(problems);
        }
    }

    private void problem(String message, String hint) {
        problems.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, PLACE, message, hint));
    }
}
