package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.option.Addition;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.option.Filter;
import dev.sdkwright.generator.option.NamePattern;
import dev.sdkwright.generator.option.Renames;
import dev.sdkwright.generator.option.Selection;
import dev.sdkwright.generator.option.TypeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A customization in a file of YAML or JSON; its keys are the names of the Maven plugin's parameters. */
public final class OptionsFile {
    private static final List<String> KEYS =
            List.of("overlays", "include", "exclude", "renames", "typeMappings", "additions", "licenseHeader");
    private static final List<String> FILTER_KEYS = List.of("tags", "paths", "operations");
    private static final List<String> RENAME_KEYS = List.of("schemas", "operations", "properties");
    private static final List<String> ADDITION_KEYS = List.of("models", "annotations", "interfaces");

    private final DiagnosticSink sink = new DiagnosticSink();
    private final Path file;
    private final SourceDocument document;

    private OptionsFile(Path file) {
        this.file = file;
        this.document = new DocumentLoader(sink).load(file, file.toString());
    }

    /**
     * Reads a file.
     *
     * @throws GenerationFailedException if it is missing or broken, or says something that is no option
     */
    public static Customization read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new GenerationFailedException(Diagnostic.error(DiagnosticCode.INVALID_OPTION,
                    Location.ofFile(file.toString()), "there is no such file of options", "check the path"));
        }
        return new OptionsFile(file).customization();
    }

    private Customization customization() {
        JsonNode root = document.root();
        checkKeys(root, "", KEYS);
        List<Path> overlays = strings(root, "", "overlays").stream().map(file::resolveSibling).toList();
        Selection selection = new Selection(filter(root, "include"), filter(root, "exclude"));
        Renames renames = renames(root.path("renames"));
        List<TypeMapping> mappings = new ArrayList<>();
        map(root, "", "typeMappings").forEach((schema, target) -> valid(
                JsonPointers.child("/typeMappings", schema), () -> new TypeMapping(schema, target)).ifPresent(mappings::add));
        List<Addition> additions = additions(root.path("additions"));
        Optional<String> license = license(root);
        sink.failOnErrors();
        return new Customization(overlays, selection, renames, mappings, additions, license);
    }

    private Filter filter(JsonNode root, String key) {
        JsonNode filter = root.path(key);
        String pointer = "/" + key;
        checkKeys(filter, pointer, FILTER_KEYS);
        return valid(pointer, () -> Filter.of(strings(filter, pointer, "tags"), strings(filter, pointer, "paths"),
                strings(filter, pointer, "operations"))).orElse(Filter.NONE);
    }

    private Renames renames(JsonNode renames) {
        checkKeys(renames, "/renames", RENAME_KEYS);
        return valid("/renames", () -> new Renames(map(renames, "/renames", "schemas"),
                map(renames, "/renames", "operations"), map(renames, "/renames", "properties"))).orElse(Renames.NONE);
    }

    private List<Addition> additions(JsonNode list) {
        List<Addition> additions = new ArrayList<>();
        if (!list.isMissingNode() && !list.isArray()) {
            error("/additions", "is no list", "begin each addition with a dash");
        }
        for (int index = 0; list.isArray() && index < list.size(); index++) {
            JsonNode addition = list.get(index);
            String pointer = "/additions/" + index;
            checkKeys(addition, pointer, ADDITION_KEYS);
            valid(pointer, () -> new Addition(new NamePattern(addition.path("models").asText("*")),
                    strings(addition, pointer, "annotations"), strings(addition, pointer, "interfaces")))
                    .ifPresent(additions::add);
        }
        return additions;
    }

    private Optional<String> license(JsonNode root) {
        if (!root.has("licenseHeader")) {
            return Optional.empty();
        }
        Path text = file.resolveSibling(root.get("licenseHeader").asText());
        try {
            return Optional.of(Files.readString(text));
        } catch (IOException unreadable) {
            error("/licenseHeader", "names the file " + text + ", which cannot be read", "check the path");
            return Optional.empty();
        }
    }

    private List<String> strings(JsonNode object, String pointer, String key) {
        JsonNode value = object.path(key);
        if (value.isTextual()) {
            return List.of(value.textValue());
        }
        List<String> strings = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> strings.add(element.asText()));
        } else if (!value.isMissingNode() && !value.isNull()) {
            error(JsonPointers.child(pointer, key), "is neither a text nor a list of texts", "write a list");
        }
        return strings;
    }

    private Map<String, String> map(JsonNode object, String pointer, String key) {
        Map<String, String> map = new LinkedHashMap<>();
        JsonNode value = object.path(key);
        value.properties().forEach(member -> map.put(member.getKey(), member.getValue().asText()));
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            error(JsonPointers.child(pointer, key), "is no mapping", "write a line such as 'old: new' for each");
        }
        return map;
    }

    private void checkKeys(JsonNode object, String pointer, List<String> known) {
        if (!object.isMissingNode() && !object.isNull() && !object.isObject()) {
            error(pointer, "has no keys", "it has " + String.join(", ", known));
        }
        object.properties().stream().map(Map.Entry::getKey).filter(key -> !known.contains(key)).forEach(key ->
                error(JsonPointers.child(pointer, key), "is no option", Spelling.closest(key, known)
                        .map(word -> "did you mean '" + word + "'?")
                        .orElse("there are " + String.join(", ", known))));
    }

    private <T> Optional<T> valid(String pointer, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException invalid) {
            sink.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, document.locate(pointer), invalid.getMessage(),
                    "correct the option"));
            return Optional.empty();
        }
    }

    private void error(String pointer, String problem, String hint) {
        sink.add(Diagnostic.error(DiagnosticCode.INVALID_OPTION, document.locate(pointer),
                "'" + JsonPointers.last(pointer) + "' " + problem, hint));
    }
}
