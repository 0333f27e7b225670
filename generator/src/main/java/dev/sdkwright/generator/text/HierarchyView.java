package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/**
 * What the codec of a class needs that others extend. Types are written as its file writes them.
 *
 * @param superclass the core's codec of such classes
 * @param discriminator the member that tells them apart, as a literal
 * @param values what it says of the classes below
 * @param own what it says of the class itself, where {@code otherwise} would be taken for it
 * @param otherwise the codec of what it says nothing known of, where that is not the class itself
 * @param lowestFirst the classes below, no class behind one that it extends
 */
record HierarchyView(String superclass, String discriminator, List<ValueView> values, List<String> own,
        Optional<String> otherwise, List<SubtypeView> lowestFirst) {

    /** A value as a literal, and the codec that it means. */
    record ValueView(String value, String codec) {}

    /** A class and its codec. */
    record SubtypeView(String subtype, String codec) {}
}
