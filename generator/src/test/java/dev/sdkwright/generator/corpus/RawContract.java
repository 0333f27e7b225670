package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A contract as it is written, read without any of the generator's code: its documents and what refers to what. */
final class RawContract {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Path root;
    private final Map<Path, JsonNode> documents = new HashMap<>();

    RawContract(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** A part of a document. */
    record Part(Path document, JsonNode node) {
        Part child(String name) {
            return new Part(document, node.path(name));
        }

        Part child(int index) {
            return new Part(document, node.path(index));
        }
    }

    Part root() {
        return new Part(root, document(root));
    }

    boolean isSwagger() {
        return root().node().has("swagger");
    }

    /** Whether schemas are JSON Schema 2020-12: what stands beside a reference counts, and null is a type. */
    boolean isJsonSchema() {
        return root().node().path("openapi").asText().matches("3\\.[1-9].*");
    }

    /** The component schemas of the root document. */
    Map<String, Part> schemas() {
        Part schemas = isSwagger() ? root().child("definitions") : root().child("components").child("schemas");
        Map<String, Part> byName = new LinkedHashMap<>();
        schemas.node().fieldNames().forEachRemaining(name -> byName.put(name, schemas.child(name)));
        return byName;
    }

    /** What a part refers to, through as many references as it takes; the part itself where it refers to nothing. */
    Part target(Part part) {
        Part at = part;
        for (int steps = 0; at.node().path("$ref").isTextual() && steps < 50; steps++) {
            at = step(at);
        }
        return at;
    }

    /** One reference followed; a missing node where it leads nowhere. */
    Part step(Part part) {
        String reference = part.node().get("$ref").textValue();
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(reference.substring(hash + 1));
        Path document = part.document();
        if (!file.isEmpty()) {
            document = file.contains(":") ? null : part.document().resolveSibling(decoded(file)).normalize();
            if (document == null || !Files.isRegularFile(document)) {
                return new Part(part.document(), MissingNode.getInstance());
            }
        }
        JsonNode tree = document(document);
        return new Part(document, fragment.isEmpty() || fragment.startsWith("/") ? tree.at(fragment) : anchor(tree, fragment));
    }

    private static JsonNode anchor(JsonNode tree, String name) {
        return tree.findParents("$anchor").stream()
                .filter(schema -> schema.get("$anchor").asText().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private JsonNode document(Path path) {
        return documents.computeIfAbsent(path, RawContract::read);
    }

    private static JsonNode read(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return path.toString().endsWith(".json") ? JSON.readTree(reader) : JSON.valueToTree(yaml().load(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options,
                new JsonSchemaOfYaml());
    }

    /** Of the unquoted scalars, only those that JSON has too are anything but texts (YAML 1.2.2, section 10.2). */
    private static final class JsonSchemaOfYaml extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false|True|False|TRUE|FALSE"), "tfTF");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?"),
                    "-0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("null|Null|NULL|~|"), "nN~\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
