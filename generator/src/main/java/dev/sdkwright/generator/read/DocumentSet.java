package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Spelling;
import dev.sdkwright.generator.option.AllowedReferences;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documents that a contract consists of: the root, and what its references reach inside the root's folder. */
final class DocumentSet {
    /** What cannot be told from the name of a component, as old documents refer to it. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*");

    /** Longer chains of references are circles. */
    private static final int DEPTH_LIMIT = 100;

    private static final String COPY =
            "copy what it leads to into the contract's folder and refer to it there, or allow it by 'allowedReferences'";

    private final DocumentLoader loader;
    private final DiagnosticSink sink;
    private final SourceDocument root;
    private final Path folder;
    private final AllowedReferences allowed;
    private final Map<URI, SourceDocument> documents = new LinkedHashMap<>();
    private final SchemaResources resources = new SchemaResources();
    /** Of references that are followed on the way of others. */
    private int depth;

    /**
     * The documents around a root document.
     *
     * @param allowed where references may lead beside the root's folder
     */
    DocumentSet(SourceDocument root, DocumentLoader loader, AllowedReferences allowed, DiagnosticSink sink) {
        this.allowed = allowed;
        this.loader = loader;
        this.sink = sink;
        this.root = root;
        this.folder = folderOf(root.path().orElseThrow());
        add(root.uri(), root);
    }

    private SourceDocument add(URI address, SourceDocument document) {
        documents.put(address, document);
        resources.add(document);
        return document;
    }

    /** The schemas of all documents that were read so far that have names of their own. */
    SchemaResources resources() {
        return resources;
    }

    /** Where a reference leads. */
    record Target(SourceDocument document, String pointer, JsonNode node) {}

    SourceDocument root() {
        return root;
    }

    /** Every file that was read, the root first. */
    List<Path> paths() {
        return documents.values().stream().flatMap(document -> document.path().stream()).toList();
    }

    /**
     * Follows a reference one step; a problem is reported where the reference stands.
     *
     * @param from the document in which the reference stands
     * @param pointer where it stands there
     */
    Optional<Target> resolve(String reference, SourceDocument from, String pointer) {
        Optional<SchemaResources.Place> named = resources.find(reference, from, pointer);
        if (named.isPresent()) {
            return inside(named.get().document(), named.get().pointer(), reference, from, pointer);
        }
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : JsonPointers.ofFragment(reference.substring(hash + 1));
        String schema = (root.root().has("swagger") ? "/definitions/" : "/components/schemas/") + file;
        if (hash < 0 && NAME.matcher(file).matches() && !isFile(file, from)) {
            Optional<Target> meant = meant(schema, reference, from, pointer);
            if (meant.isPresent()) {
                return meant;
            }
        }
        Optional<SourceDocument> document = file.isEmpty() ? Optional.of(from) : document(file, from, pointer);
        return document.flatMap(found -> inside(found, fragment, reference, from, pointer));
    }

    private static boolean isFile(String name, SourceDocument from) {
        return from.path().isPresent() && Files.exists(folderOf(from.path().get()).resolve(name));
    }

    /**
     * A part of the contract's root document that a reference means, although it does not say so: its name alone, or its
     * place there, written in another document that has nothing at this place.
     */
    private Optional<Target> meant(String place, String reference, SourceDocument from, String pointer) {
        JsonNode node = JsonPointers.resolve(root.root(), place);
        Optional<Target> found = node == null ? through(root, place) : Optional.of(new Target(root, place, node));
        String whole = (from == root ? "" : root.name().substring(root.name().lastIndexOf('/') + 1)) + "#" + place;
        found.ifPresent(target -> sink.add(Diagnostic.warning(DiagnosticCode.UNRESOLVED_REFERENCE,
                from.locate(JsonPointers.child(pointer, "$ref")),
                "the reference '" + reference + "' leads nowhere; '" + whole + "' of the contract's root document is taken",
                "write the reference out; paths of files start at the folder of the document that names them")));
        return found;
    }

    /** Whether a reference leads to a whole contract, which is no part of one. */
    private static boolean isWhole(Target target) {
        return target.pointer().isEmpty() && (target.node().has("openapi") || target.node().has("swagger"));
    }

    private Optional<Target> inside(
            SourceDocument document, String fragment, String reference, SourceDocument from, String pointer) {
        String pointerThere = fragment.isEmpty() || fragment.startsWith("/") ? fragment
                : resources.anchor(fragment, document, document == from ? pointer : "")
                        .map(SchemaResources.Place::pointer).orElse(null);
        JsonNode node = pointerThere == null ? null : JsonPointers.resolve(document.root(), pointerThere);
        if (node == null && pointerThere != null) {
            Optional<Target> through = through(document, pointerThere);
            if (through.isPresent()) {
                return through;
            }
        }
        if (node == null && reference.startsWith("#/") && document != root) {
            Optional<Target> meant = meant(fragment, reference, from, pointer);
            if (meant.isPresent()) {
                return meant;
            }
        }
        if (node == null) {
            sink.add(Diagnostic.error(DiagnosticCode.UNRESOLVED_REFERENCE,
                    from.locate(JsonPointers.child(pointer, "$ref")),
                    "the reference '" + reference + "' leads nowhere", hint(document, reference, fragment)));
            return Optional.empty();
        }
        Target found = new Target(document, pointerThere, node);
        if (isWhole(found)) {
            sink.add(Diagnostic.error(DiagnosticCode.UNRESOLVED_REFERENCE,
                    from.locate(JsonPointers.child(pointer, "$ref")),
                    "the reference '" + reference + "' leads to a whole contract, not to a part of one",
                    "name the part behind a '#', such as '#/components/schemas/Pet'"));
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** Follows a pointer through the references that stand in its way. */
    private Optional<Target> through(SourceDocument document, String pointer) {
        if (++depth > DEPTH_LIMIT) {
            depth--;
            return Optional.empty();
        }
        try {
            for (int end = pointer.indexOf('/', 1); end > 0; end = pointer.indexOf('/', end + 1)) {
                JsonNode holder = JsonPointers.resolve(document.root(), pointer.substring(0, end));
                String reference = holder == null ? "" : holder.path("$ref").asText();
                if (!reference.isEmpty()) {
                    String rest = pointer.substring(end);
                    return resolve(reference, document, pointer.substring(0, end)).flatMap(target ->
                            JsonPointers.resolve(target.node(), rest) != null
                                    ? Optional.of(new Target(target.document(), target.pointer() + rest,
                                            JsonPointers.resolve(target.node(), rest)))
                                    : through(target.document(), target.pointer() + rest));
                }
            }
            return Optional.empty();
        } finally {
            depth--;
        }
    }

    private Optional<SourceDocument> document(String file, SourceDocument from, String pointer) {
        if (URL.matcher(file).matches() || file.startsWith("//") || from.path().isEmpty()) {
            return remote(file, from, pointer);
        }
        Path path;
        try {
            Path parent = folderOf(from.path().get());
            path = normal(parent.resolve(URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException noPath) {
            return refuse(file, from, pointer, "is no path of a file");
        }
        if (!path.startsWith(folder) && !allowed.allows(path)) {
            return refuse(file, from, pointer, "leads outside the contract's folder");
        }
        SourceDocument known = documents.get(path.toUri());
        if (known != null) {
            return Optional.of(known);
        }
        if (!Files.isRegularFile(path)) {
            sink.add(Diagnostic.error(DiagnosticCode.UNRESOLVED_REFERENCE,
                    from.locate(JsonPointers.child(pointer, "$ref")),
                    "the reference leads to '" + file + "', which does not exist",
                    "correct the path; it starts at the folder of the document that names it"));
            return Optional.empty();
        }
        SourceDocument loaded = loader.load(path, nameOf(path));
        return Optional.of(add(loaded.uri(), loaded));
    }

    private Optional<SourceDocument> remote(String file, SourceDocument from, String pointer) {
        URI address;
        try {
            address = from.path().isPresent() ? URI.create(file) : from.uri().resolve(file);
        } catch (IllegalArgumentException noAddress) {
            return refuse(file, from, pointer, "is no address");
        }
        if (!AllowedReferences.isRemote(address.toString()) || address.getHost() == null || !allowed.allows(address)) {
            return refuse(file, from, pointer, "leads to another host or scheme");
        }
        SourceDocument known = documents.get(address);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            SourceDocument loaded = loader.load(address, new RemoteText(allowed).read(address));
            return Optional.of(add(address, loaded));
        } catch (IOException unreachable) {
            String why = unreachable.getMessage() == null ? unreachable.getClass().getSimpleName() : unreachable.getMessage();
            sink.add(Diagnostic.error(DiagnosticCode.CONTRACT_UNREADABLE, from.locate(JsonPointers.child(pointer, "$ref")),
                    "the reference to '" + file + "' cannot be read: " + why, "see whether the address can be reached from here"));
            return Optional.empty();
        }
    }

    private Optional<SourceDocument> refuse(
            String file, SourceDocument from, String pointer, String why) {
        sink.add(Diagnostic.error(DiagnosticCode.FORBIDDEN_REFERENCE, from.locate(JsonPointers.child(pointer, "$ref")),
                "the reference to '" + file + "' " + why,
                COPY));
        return Optional.empty();
    }

    /** A document is named as the root was, by its path from there. */
    private String nameOf(Path path) {
        String rootName = root.name();
        int slash = Math.max(rootName.lastIndexOf('/'), rootName.lastIndexOf('\\'));
        return path.startsWith(folder) ? rootName.substring(0, slash + 1) + folder.relativize(path) : path.toString();
    }

    private static Path folderOf(Path document) {
        Path parent = normal(document).getParent();
        return parent == null ? normal(document) : parent;
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String hint(SourceDocument document, String reference, String fragment) {
        List<String> tokens = JsonPointers.tokens(fragment.startsWith("/") ? fragment : "");
        String wanted = tokens.isEmpty() ? fragment : tokens.get(tokens.size() - 1);
        int end = fragment.lastIndexOf('/');
        JsonNode siblings = end < 0 ? null : JsonPointers.resolve(document.root(), fragment.substring(0, end));
        String otherwise = "define '" + wanted + "' there or correct the reference";
        if (siblings == null || !siblings.isObject()) {
            return otherwise;
        }
        return Spelling.closest(wanted, siblings.properties().stream().map(Map.Entry::getKey).toList())
                .map(close -> "did you mean '" + reference.substring(0, reference.indexOf('#') + 1)
                        + JsonPointers.child(fragment.substring(0, end), close) + "'?")
                .orElse(otherwise);
    }
}
