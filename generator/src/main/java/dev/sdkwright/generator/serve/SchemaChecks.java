package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import dev.sdkwright.generator.read.ContractTree.Dialect;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks values against the schemas of a contract, for one direction. */
final class SchemaChecks {
    private static final int MOST_PROBLEMS = 20;
    /** Where the contract's schemas stand beside the one that is checked, which is a keyword of no validator. */
    private static final String COMPONENTS = "components";
    private static final Set<String> TYPE_KEYWORDS = Set.of("type", "oneOf", "anyOf", "minimum", "maximum",
            "exclusiveMinimum", "exclusiveMaximum");
    private static final Set<String> TYPE_FORMATS = Set.of("date", "date-time", "uuid", "uri");

    private final References references;
    private final SchemaDialect dialect;
    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> schemas = new IdentityHashMap<>();
    private final Discriminators discriminators;
    private ObjectNode components;

    SchemaChecks(References references, Dialect dialect, Direction direction) {
        this.references = references;
        this.discriminators = new Discriminators(references);
        this.dialect = new SchemaDialect(references, discriminators, dialect, direction);
        this.registry = SchemaRegistry.withDialect(words(), builder -> builder
                .schemaCacheEnabled(false)
                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .pathType(PathType.JSON_POINTER)
                        .locale(Locale.ROOT)
                        .build()));
    }

    private static com.networknt.schema.dialect.Dialect words() {
        return com.networknt.schema.dialect.Dialect.builder(Dialects.getDraft202012())
                .keyword(new NonValidationKeyword(COMPONENTS))
                .format(new UriFormat())
                .build();
    }

    /** Whether a value is what a schema describes. */
    boolean allows(JsonNode schema, JsonNode value) {
        return problems("", schema, value).isEmpty();
    }

    /**
     * What of a value is not as a schema describes it.
     *
     * @param place what the value is, in front of the places within it
     * @param schema as it stands in the contract
     */
    List<Problem> problems(String place, JsonNode schema, JsonNode value) {
        return errors(schema, value).stream().limit(MOST_PROBLEMS).map(error -> problem(place, error)).toList();
    }

    /** Whether a value, with all of its parts, is of the type that a schema describes, whatever else it should be. */
    boolean isOfType(JsonNode schema, JsonNode value) {
        return errors(schema, value).stream().noneMatch(SchemaChecks::isOfAnotherType);
    }

    private static boolean isOfAnotherType(Error error) {
        return error.getKeyword() == null || TYPE_KEYWORDS.contains(error.getKeyword())
                || error.getKeyword().equals("format") && TYPE_FORMATS.contains(error.getSchemaNode().asText());
    }

    private List<Error> errors(JsonNode schema, JsonNode value) {
        if (schema.isMissingNode()) {
            return List.of();
        }
        try {
            // Its validators are made as they are needed, so one at a time: it is a stand-in, not a gateway.
            synchronized (this) {
                return compiled(schema).validate(value);
            }
        } catch (SchemaException | StackOverflowError unusable) {
            // A schema that only leads back to itself describes nothing.
            return List.of();
        }
    }

    private static Problem problem(String place, Error error) {
        String within = String.valueOf(error.getInstanceLocation());
        return new Problem(within.isEmpty() ? place : place + " " + within, error.getMessage());
    }

    private Schema compiled(JsonNode schema) {
        return schemas.computeIfAbsent(schema, ignored -> {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.putArray("allOf").add(dialect.convert(schema));
            document.set(COMPONENTS, components());
            return registry.getSchema(document);
        });
    }

    private ObjectNode components() {
        if (components == null) {
            components = JsonNodeFactory.instance.objectNode();
            ObjectNode schemas = components.putObject("schemas");
            ObjectNode alone = components.putObject("alone");
            references.root().path("components").path("schemas").properties().forEach(component -> {
                schemas.set(component.getKey(), dialect.component(component.getValue()));
                if (!Discriminators.property(component.getValue()).isEmpty()) {
                    alone.set(component.getKey(), dialect.alone(component.getValue()));
                }
            });
        }
        return components;
    }

    /** What the discriminators of the contract name. */
    Discriminators discriminators() {
        return discriminators;
    }
}
