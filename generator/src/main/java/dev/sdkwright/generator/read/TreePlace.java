package dev.sdkwright.generator.read;

/**
 * A place in a tree. Its JSON pointer (RFC 6901) is spelled where somebody asks for it, which for most of the hundred
 * thousand places that a walk comes to nobody does.
 */
final class TreePlace {
    /** Null where the walk began. */
    private final TreePlace above;
    /** The key or index below {@link #above}; the whole pointer where the walk began. */
    private final String token;

    private TreePlace(TreePlace above, String token) {
        this.above = above;
        this.token = token;
    }

    static TreePlace of(String pointer) {
        return new TreePlace(null, pointer);
    }

    TreePlace child(String key) {
        return new TreePlace(this, key);
    }

    TreePlace child(int index) {
        return child(Integer.toString(index));
    }

    /** The last key or index, empty for the whole document. */
    String last() {
        return above == null ? JsonPointers.last(token) : token;
    }

    String pointer() {
        return above == null ? token : JsonPointers.child(above.pointer(), token);
    }
}
