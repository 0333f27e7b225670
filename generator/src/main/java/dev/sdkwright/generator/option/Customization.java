package dev.sdkwright.generator.option;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a client differs from what its contract gives by itself.
 *
 * @param overlays OpenAPI Overlay documents that are applied to the contract before anything else, in this order
 * @param selection which operations are kept; with any selection, only the types that these need
 * @param renames other names for schemas, operations and properties
 * @param typeMappings Java types in place of those that schemas would become
 * @param additions annotations and interfaces that types get
 * @param licenseHeader the text that every Java file begins with, as plain text; empty for none
 */
public record Customization(
        List<Path> overlays,
        Selection selection,
        Renames renames,
        List<TypeMapping> typeMappings,
        List<Addition> additions,
        Optional<String> licenseHeader) {

    /** Nothing is changed. */
    public static final Customization NONE =
            new Customization(List.of(), Selection.ALL, Renames.NONE, List.of(), List.of(), Optional.empty());

    public Customization {
        overlays = List.copyOf(overlays);
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(renames, "renames");
        typeMappings = List.copyOf(typeMappings);
        additions = List.copyOf(additions);
        Objects.requireNonNull(licenseHeader, "licenseHeader");
    }

    /** All but the overlays, whose content counts, as names and values: equal for equal customizations, and only then. */
    public SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        put(settings, "selection", selection, Selection.ALL);
        put(settings, "renames", renames, Renames.NONE);
        put(settings, "typeMappings", typeMappings, List.of());
        put(settings, "additions", additions, List.of());
        licenseHeader.ifPresent(text -> settings.put("licenseHeader", text));
        return Collections.unmodifiableSortedMap(settings);
    }

    private static void put(SortedMap<String, String> settings, String name, Object value, Object silent) {
        if (!Objects.equals(value, silent)) {
            settings.put(name, value.toString());
        }
    }
}
