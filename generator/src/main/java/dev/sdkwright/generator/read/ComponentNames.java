package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a part of a document is called when it becomes a component: by its own name, or by its place where it has none. */
final class ComponentNames {
    /** Keys that say nothing about what stands below them. */
    private static final Set<String> STRUCTURE =
            Set.of("properties", "$defs", "definitions", "content", "schema", "responses", "items");

    private ComponentNames() {}

    /**
     * A name that no component has.
     *
     * @param section the components of its kind
     * @param document where the part stands
     * @param pointer its place there
     */
    static String free(ObjectNode section, SourceDocument document, String pointer) {
        List<String> tokens = JsonPointers.tokens(pointer);
        String stem = stem(JsonPointers.last(document.uri().getSchemeSpecificPart()));
        String own = own(tokens, stem);
        if (!section.has(own)) {
            return own;
        }
        String name = stem + "_" + (tokens.isEmpty() ? own : String.join("_", tokens));
        while (section.has(name)) {
            name += "_";
        }
        return name;
    }

    private static String own(List<String> tokens, String stem) {
        if (tokens.isEmpty()) {
            return stem;
        }
        boolean inside = tokens.size() > 3 && (tokens.get(0).equals("components") || tokens.get(0).equals("paths"));
        return inside ? place(tokens) : tokens.get(tokens.size() - 1);
    }

    private static String place(List<String> tokens) {
        List<String> words = new ArrayList<>();
        for (int index = tokens.get(0).equals("components") ? 2 : 1; index < tokens.size(); index++) {
            boolean mediaType = tokens.get(index - 1).equals("content");
            String word = tokens.get(index).replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^_|_$", "");
            if (!mediaType && !word.isEmpty() && !STRUCTURE.contains(tokens.get(index))) {
                words.add(word);
            }
        }
        return words.isEmpty() ? "value" : String.join("_", words);
    }

    private static String stem(String file) {
        int dot = file.indexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
