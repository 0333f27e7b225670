package dev.sdkwright.generator.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a document into its raw tree. */
final class DocumentLoader {
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(new CompactNodes())
            .build();
    private final DiagnosticSink sink;

    DocumentLoader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Reads the contract's root document.
     *
     * @throws GenerationFailedException if it cannot be read or is no well-formed YAML or JSON
     */
    SourceDocument load(Path path, String name) {
        return parse(path.toAbsolutePath().normalize().toUri(), Optional.of(path), name, text(path, name));
    }

    /**
     * Reads a document of the network.
     *
     * @throws GenerationFailedException if it is no well-formed YAML or JSON
     */
    SourceDocument load(URI address, DocumentText text) {
        return parse(address, Optional.empty(), address.toString(), text);
    }

    private static DocumentText text(Path path, String name) {
        try {
            if (Files.isDirectory(path)) {
                throw unreadable(name, "is a folder, not a contract", "name the file that holds the contract");
            }
            return new DocumentText(Files.readAllBytes(path));
        } catch (NoSuchFileException missing) {
            throw unreadable(name, "the contract does not exist", "check the path; relative paths start at the"
                    + " working directory, in a Maven build at the module's folder");
        } catch (IOException unreadable) {
            throw unreadable(name, "the contract cannot be read: " + unreadable.getMessage(),
                    "check its permissions");
        }
    }

    private static Diagnostic notUtf8(String name, int line) {
        return Diagnostic.warning(DiagnosticCode.SYNTAX, new Location(name, line, 1, ""),
                "the document is not in UTF-8; it is read as windows-1252", "save it in UTF-8");
    }

    private static GenerationFailedException unreadable(String name, String message, String hint) {
        return new GenerationFailedException(
                Diagnostic.error(DiagnosticCode.CONTRACT_UNREADABLE, Location.ofFile(name), message, hint));
    }

    private SourceDocument parse(URI uri, Optional<Path> path, String name, DocumentText text) {
        JsonNode root = parse(name, text);
        if (root == null || !root.isObject()) {
            throw new GenerationFailedException(Diagnostic.error(DiagnosticCode.NOT_A_CONTRACT, Location.ofFile(name),
                    root == null ? "the document is empty" : "the document is no object",
                    "an OpenAPI contract starts with a line such as 'openapi: 3.0.3'"));
        }
        return new SourceDocument(uri, path, name, text, root, new PositionFinder(text));
    }

    private JsonNode parse(String name, DocumentText source) {
        if (source.isPlainJson()) {
            try {
                return json.readTree(source.bytes());
            } catch (IOException notQuite) {
                // What is wrong with it is found in its text.
            }
        }
        source.decoded().problem().ifPresent(line -> sink.add(notUtf8(name, line)));
        return YamlTree.isJson(source.text()) ? parseJson(name, source.text()) : parseYaml(name, source.text());
    }

    private JsonNode parseJson(String name, String text) {
        try {
            return json.readTree(text);
        } catch (MismatchedInputException duplicateOrTrailing) {
            DuplicateMembers.of(text).forEach(member -> sink.add(duplicateKey(name, member.name(), member.position())));
            return parseJson(name, text, json.reader().without(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY));
        } catch (JsonProcessingException notJson) {
            return parseJson(name, text, json.reader());
        }
    }

    private static JsonNode parseJson(String name, String text, ObjectReader reader) {
        try {
            return reader.readTree(text);
        } catch (JsonProcessingException notJson) {
            // A flow mapping of YAML starts with a brace too.
            JsonNode yaml = parseAsYamlOrNull(text);
            if (yaml != null) {
                return yaml;
            }
            JsonLocation at = notJson.getLocation();
            throw syntax(at == null ? Location.ofFile(name) : new Location(name, at.getLineNr(), at.getColumnNr(), ""),
                    "not well-formed JSON: " + notJson.getOriginalMessage());
        }
    }

    private static JsonNode parseAsYamlOrNull(String text) {
        try {
            return new YamlTree().read(text);
        } catch (YAMLException | YamlTree.AliasBombException neither) {
            return null;
        }
    }

    private JsonNode parseYaml(String name, String text) {
        YamlTree tree = new YamlTree();
        try {
            JsonNode root = tree.read(text);
            tree.duplicates().forEach(duplicate -> sink.add(duplicateKey(name, duplicate.key(),
                    PositionFinder.position(duplicate.mark()))));
            return root;
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
            String message = "not well-formed YAML: "
                    + (broken.getProblem() == null ? broken.getContext() : broken.getProblem());
            throw syntax(mark == null
                    ? Location.ofFile(name)
                    : new Location(name, mark.getLine() + 1, mark.getColumn() + 1, ""), message);
        } catch (YamlTree.AliasBombException bomb) {
            throw syntax(Location.ofFile(name), "its aliases (&name, *name) expand beyond any sensible size");
        } catch (YAMLException broken) {
            throw syntax(Location.ofFile(name), "not well-formed YAML: " + firstLine(broken.getMessage()));
        }
    }

    private static GenerationFailedException syntax(Location location, String message) {
        return new GenerationFailedException(Diagnostic.error(
                DiagnosticCode.SYNTAX, location, message, "correct the document at this place"));
    }

    private static Diagnostic duplicateKey(String name, String key, PositionFinder.Position position) {
        return Diagnostic.warning(DiagnosticCode.DUPLICATE_KEY,
                new Location(name, position.line(), position.column(), ""),
                "the key '" + key + "' stands twice in one mapping; the last one holds",
                "remove one of the two");
    }

    private static String firstLine(String message) {
        return message == null ? "unknown cause" : message.lines().findFirst().orElse("unknown cause");
    }
}
