package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/**
 * The codec of a JSON object. Types are written as its file writes them.
 *
 * @param modifier {@code public} with a space behind it where other packages use the codec, else empty
 * @param type the class that it reads and writes
 * @param hierarchy what it needs where other classes extend that one
 * @param assigned the field that a new object has set by itself
 * @param members those of an object that one method can read, empty where that takes several
 * @param parts methods for some of the members each, where one for all would be too long
 * @param readOther the statement that reads a member that is not declared
 * @param writeOther the statement that writes those
 */
record CodecView(
        boolean namesDeprecated,
        String modifier,
        String name,
        String type,
        String codec,
        String reader,
        String writer,
        Optional<HierarchyView> hierarchy,
        Optional<String> assigned,
        List<MemberView> members,
        List<PartView> parts,
        String readOther,
        String writeOther) {

    /** Whether one method reads and writes all members. */
    public boolean whole() {
        return !members.isEmpty();
    }

    /** Whether several methods do. */
    public boolean split() {
        return !parts.isEmpty();
    }

    /** Whether the contract declares none. */
    public boolean memberless() {
        return !whole() && !split();
    }

    /** The condition that no part knows a member. */
    public String unknownToParts() {
        return String.join(" && ", parts.stream().map(part -> "!read" + part.part() + "(in, value)").toList());
    }

    /**
     * A member.
     *
     * @param nullField the field that says whether it is JSON null, where null is a value of its own
     */
    record MemberView(String wireName, String field, String read, String write, Optional<String> nullField) {}

    /** Some of the members. */
    record PartView(int part, List<MemberView> members) {}
}
