package dev.sdkwright.generator.name;

/**
 * The names of a property.
 *
 * @param field the field's and the parameters' name
 * @param accessor what stands behind {@code get}, {@code set} and {@code with}
 */
public record MemberName(String field, String accessor) {
    /** The field that says whether the property is JSON null; see {@link HiddenFields}. */
    public String nullField() {
        return "_" + field + "IsNull";
    }
}
