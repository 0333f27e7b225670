package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a contract's root document has, counted without any of the generator's code.
 *
 * @param operations the methods of all path items that are written out in the document
 * @param whole whether all path items are written out there, none in another document
 * @param shapes the components that are objects, enumerations or unions
 */
record ContractCounts(int operations, boolean whole, int shapes) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static ContractCounts of(Path contract) {
        Map<?, ?> root = read(contract);
        boolean whole = map(root.get("paths")).values().stream().noneMatch(item -> map(item).containsKey("$ref"));
        return new ContractCounts(operations(root), whole, shapes(root));
    }

    private static Map<?, ?> read(Path contract) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        try (Reader reader = Files.newBufferedReader(contract)) {
            return contract.toString().endsWith(".json")
                    ? new ObjectMapper().readValue(reader, Map.class)
                    : new Yaml(new SafeConstructor(options)).load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int operations(Map<?, ?> root) {
        int operations = 0;
        for (Object item : map(root.get("paths")).values()) {
            for (Object key : map(item).keySet()) {
                operations += METHODS.contains(String.valueOf(key)) ? 1 : 0;
            }
            if (String.valueOf(root.get("openapi")).startsWith("3.2")) {
                operations += map(item).containsKey("query") ? 1 : 0;
            }
        }
        return operations;
    }

    private static int shapes(Map<?, ?> root) {
        int shapes = 0;
        Map<?, ?> schemas = root.containsKey("swagger")
                ? map(root.get("definitions"))
                : map(map(root.get("components")).get("schemas"));
        for (Object schema : schemas.values()) {
            Map<?, ?> at = map(schema);
            boolean object = !map(at.get("properties")).isEmpty();
            boolean enumeration = at.get("enum") instanceof List<?> values && values.size() > 1
                    && ("string".equals(at.get("type")) || "integer".equals(at.get("type")));
            shapes += !at.containsKey("$ref") && (object || enumeration) ? 1 : 0;
        }
        return shapes;
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
