package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.diagnostic.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One document of a contract, as a raw tree and as the text that positions are found in.
 *
 * @param uri where it was read from
 * @param path the file, if it is one
 * @param name as the user would name it
 * @param text the whole text
 * @param root its tree
 * @param positions where in the text something stands
 */
record SourceDocument(
        URI uri, Optional<Path> path, String name, DocumentText text, JsonNode root, PositionFinder positions) {

    /** Finds the place of a JSON pointer; costs a pass over the text, so only for diagnostics. */
    Location locate(String pointer) {
        return positions.find(pointer)
                .map(position -> new Location(name, position.line(), position.column(), pointer))
                .orElseGet(() -> new Location(name, 0, 0, pointer));
    }
}
