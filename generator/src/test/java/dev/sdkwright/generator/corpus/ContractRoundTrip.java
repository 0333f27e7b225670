package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonException;
import dev.sdkwright.generator.corpus.RawContract.Part;
import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads documents by the classes of a contract's client and writes them again. */
final class ContractRoundTrip {
    /** Values of one schema; each has something new in it. */
    private static final int MOST = 24;
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final RawContract raw;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    /** What reads and writes the values of a schema. */
    private record Subject(String name, Part schema, JsonCodec<Object> codec) {}

    ContractRoundTrip(ReadContract contract, CompiledSdk sdk) {
        this.raw = contract.raw();
        ContractCodecs codecs = new ContractCodecs(contract, sdk);
        Map<String, TypeDeclaration> types = new LinkedHashMap<>();
        contract.model().types().forEach(type -> types.put(type.id().pointer(), type));
        raw.schemas().forEach((name, schema) -> contract.component(name).ifPresent(type ->
                add(name, schema, codecs.of(new DeclaredType(type.id())))));
        contract.model().operations().forEach(operation -> addBodies(operation, types, codecs));
    }

    /** Of several operations with one path and method, whose keys have notes behind the path, the one of this id. */
    private Part written(Operation operation) {
        Part paths = raw.root().child("paths");
        String method = operation.method().toLowerCase(Locale.ROOT);
        Part found = raw.target(raw.target(paths.child(operation.path())).child(method));
        for (Map.Entry<String, JsonNode> entry : paths.node().properties()) {
            Part noted = raw.target(raw.target(paths.child(entry.getKey())).child(method));
            if (entry.getKey().startsWith(operation.path() + "#")
                    && noted.node().path("operationId").asText().equals(operation.id())) {
                found = noted;
            }
        }
        return found;
    }

    private void addBodies(Operation operation, Map<String, TypeDeclaration> types, ContractCodecs codecs) {
        Part written = written(operation);
        operation.body().ifPresent(body ->
                addBody(operation.id() + " takes", raw.target(written.child("requestBody")), body.content(), codecs));
        for (Response response : operation.responses()) {
            response.content().ifPresent(content -> addBody(operation.id() + " gives " + response.status(),
                    raw.target(written.child("responses").child(response.status())), content, codecs));
        }
        Optional<Response> first = operation.successes().stream().filter(success -> success.content().isPresent()).findFirst();
        TypeDeclaration type = types.get(operation.responseType().pointer());
        first.filter(success -> success.content().get().type() instanceof DeclaredType
                        && type instanceof ObjectDeclaration object && object.isJsonObject())
                .flatMap(success -> schema(raw.target(written.child("responses").child(success.status())), success.content().get()))
                .ifPresent(schema -> add(operation.id() + " gives", schema, codecs.of(operation.responseType())));
    }

    private void addBody(String name, Part body, Content content, ContractCodecs codecs) {
        schema(body, content).ifPresent(schema -> add(name, schema, codecs.of(content.type())));
    }

    private static Optional<Part> schema(Part body, Content content) {
        Part schema = body.node().has("schema") ? body.child("schema")
                : body.child("content").child(content.mediaType()).child("schema");
        return content.format() == Content.Format.JSON && schema.node().isObject() ? Optional.of(schema) : Optional.empty();
    }

    private void add(String name, Part schema, JsonCodec<Object> codec) {
        subjects.put(name, new Subject(name, schema, codec));
    }

    /** What is lost of values that the contract's schemas describe. */
    List<String> lossesOfInstances(ServiceVersion version) {
        Instances instances = new Instances(raw, version);
        List<String> losses = new ArrayList<>();
        for (Subject subject : subjects.values()) {
            Optional<String> loss = Optional.empty();
            int before = -1;
            for (int count = 0; count < MOST && loss.isEmpty() && instances.fresh() > before; count++) {
                before = instances.fresh();
                loss = instances.next(subject.schema()).flatMap(instance -> loss(subject, instance, version.mayBeLost()));
            }
            loss.ifPresent(losses::add);
        }
        return losses;
    }

    /** What is lost of the contract's own examples; those that do not fit their schema cannot be read, and should not. */
    List<String> lossesOfExamples() {
        List<String> losses = new ArrayList<>();
        for (Examples.Example example : Examples.of(raw)) {
            Subject subject = subjects.get(example.component());
            if (subject != null && isReadable(subject, example.value())) {
                // An empty object in place of a text means that there is none, and so does null where it is not allowed.
                loss(subject, example.value(), value -> value.isNull() || value.isObject() && value.isEmpty())
                        .ifPresent(losses::add);
            }
        }
        return losses;
    }

    private static boolean isReadable(Subject subject, JsonNode document) {
        try {
            Json.decode(document.toString(), subject.codec());
            return true;
        } catch (JsonException doesNotFit) {
            return false;
        }
    }

    private static Optional<String> loss(Subject subject, JsonNode document, Predicate<JsonNode> mayBeLost) {
        String problem;
        try {
            Object value = Json.decode(document.toString(), subject.codec());
            JsonNode written = MAPPER.readTree(new String(Json.encode(value, subject.codec()), StandardCharsets.UTF_8));
            problem = new JsonDifference(mayBeLost).between(document, written).orElse(null);
        } catch (JsonException unreadable) {
            problem = unreadable.getMessage();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Optional.ofNullable(problem).map(text -> subject.name() + ": " + text + "\n    of " + document);
    }
}
