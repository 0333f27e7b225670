package dev.sdkwright.generator.surface;

/** How a schema is called in messages: a component by its name, an inline one by the way that leads to it. */
public final class SchemaPlace {
    private static final String COMPONENTS = "/components/schemas/";

    private SchemaPlace() {}

    /**
     * The place of a schema for a reader.
     *
     * @param pointer the schema's identity, as the key of its element
     */
    public static String of(String pointer) {
        String place = pointer.startsWith(COMPONENTS) ? pointer.substring(COMPONENTS.length()) : pointer;
        return place.replace("/properties/", ".")
                .replace("/items", "[]")
                .replace("/additionalProperties", ".*")
                .replaceFirst("#(request|response)/?", " $1 ")
                .replace("~1", "/")
                .replace("~0", "~")
                .strip();
    }
}
