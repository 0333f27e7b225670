package dev.sdkwright.generator.read;

import dev.sdkwright.generator.diagnostic.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a bundled contract come from: diagnostics are about the documents that its author wrote. */
final class Origins {
    /** Longer chains of references are circles. */
    private static final int CHAIN_LIMIT = 100;

    private final SourceDocument root;
    private final Map<Place, Place> moved = new HashMap<>();

    Origins(SourceDocument root) {
        this.root = root;
    }

    private record Place(SourceDocument document, String pointer) {}

    /**
     * Remembers that something was taken from one place to another.
     *
     * @param document the document that it was taken into
     * @param pointer where it stands there now
     */
    void add(SourceDocument document, String pointer, DocumentSet.Target source) {
        moved.putIfAbsent(new Place(document, pointer), new Place(source.document(), source.pointer()));
    }

    /**
     * Remembers that a part of the bundle is there a second time.
     *
     * @param pointer where the second one stands
     * @param original where the first one does
     */
    void addCopy(String pointer, String original) {
        moved.putIfAbsent(new Place(root, pointer), writtenPlace(original));
    }

    /** The document that names the contract's version. */
    SourceDocument root() {
        return root;
    }

    /** The document and the place there that something of the bundle was taken from, as one text; its own where it was not. */
    String sourceOf(String pointer) {
        Place own = new Place(root, pointer);
        Place source = moved.getOrDefault(own, own);
        return source.document().uri() + "#" + source.pointer();
    }

    /** Where what a pointer into the bundle leads to was written; the nearest place above it where there is none. */
    Location locate(String pointer) {
        Place place = writtenPlace(pointer);
        return place.document().locate(place.pointer());
    }

    /** The document and the place there that a part of the bundle was written at, as one text, however it came here. */
    String writtenAt(String pointer) {
        Place place = writtenPlace(pointer);
        return place.document().uri() + "#" + place.pointer();
    }

    private Place writtenPlace(String pointer) {
        Place place = new Place(root, pointer);
        for (int step = 0; step < CHAIN_LIMIT && !exists(place); step++) {
            Optional<Place> source = source(place);
            if (source.isEmpty()) {
                break;
            }
            place = source.get();
        }
        return place;
    }

    private static boolean exists(Place place) {
        return JsonPointers.resolve(place.document().root(), place.pointer()) != null;
    }

    /** By the nearest place above that was moved. */
    private Optional<Place> source(Place place) {
        for (int end = place.pointer().length(); end >= 0; end = place.pointer().lastIndexOf('/', end - 1)) {
            Place source = moved.get(new Place(place.document(), place.pointer().substring(0, end)));
            if (source != null) {
                return Optional.of(new Place(source.document(), source.pointer() + place.pointer().substring(end)));
            }
            if (end == 0) {
                break;
            }
        }
        return Optional.empty();
    }
}
