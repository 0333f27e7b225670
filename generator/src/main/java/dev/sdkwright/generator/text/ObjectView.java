package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/**
 * A bean with fluent setters: a model, a request or a response. Types are written as its file writes them.
 *
 * @param annotations what the user adds to it
 * @param interfaces what it implements, separated by commas
 * @param hierarchy whether it extends another one, or is extended
 * @param constructor what a new object says by itself, if it does
 * @param inherited the properties of the class that it extends
 * @param properties all others
 * @param unknown the field for members that the contract does not declare, if there is one
 * @param arrays {@link java.util.Arrays}
 * @param toStringBuilder the core's class of that name
 * @param values the fields as a list
 * @param form how it becomes the parts of a form, if it is sent as one
 * @param listener the type of who is told how far its answer has come, if somebody may be
 * @param nested the classes nested in it, as source
 */
record ObjectView(
        String comment,
        boolean deprecated,
        boolean namesDeprecated,
        String name,
        List<String> annotations,
        Optional<String> superclass,
        Optional<String> interfaces,
        boolean hierarchy,
        Optional<ConstructorView> constructor,
        List<PropertyView> inherited,
        List<PropertyView> properties,
        Optional<UnknownView> unknown,
        String arrays,
        String toStringBuilder,
        String values,
        Optional<FormView> form,
        Optional<String> listener,
        List<SourceText> nested) {

    /** A field, and the expression that it begins with. */
    record ConstructorView(String field, String value) {}

    /** The map of undeclared members. */
    record UnknownView(String type, String field) {}

    /** The types that its method names, and its parts. */
    record FormView(String map, String created, String part, List<PartView> parts) {}

    /** A part: its name as a literal, its field, and the expression of what it is sent as. */
    record PartView(String name, String field, String value) {}

    /** How a file is given without its class: the types of its bytes and headers, and the expression that makes it. */
    record FileView(String stream, String map, String created) {}

    /**
     * One property.
     *
     * @param accessor what stands behind {@code get}, {@code set} and {@code with}
     * @param comment empty where the contract says nothing
     * @param nullField the field that says whether it is JSON null, where null is a value of its own
     * @param list its elements, if it is a list
     * @param map its values, if it is a map
     * @param change how it is changed in place, if it can be
     * @param file how it is given in pieces, if it is a file
     * @param print the method that prints it
     */
    record PropertyView(
            String type,
            String field,
            String accessor,
            String comment,
            boolean deprecated,
            Optional<String> nullField,
            Optional<ItemView> list,
            Optional<ItemView> map,
            Optional<ChangeView> change,
            Optional<FileView> file,
            String print) {}

    /** What a list or a map holds, and the expression that makes an empty one. */
    record ItemView(String itemType, String created) {}

    /** A consumer that takes the property's value, and the expression that makes one where there is none. */
    record ChangeView(String consumer, String created) {}
}
