package dev.sdkwright.generator.setup;

import java.util.List;
import java.util.Optional;

/**
 * An element of XML as it is written into a pom.
 *
 * @param name its name
 * @param text its text; empty where it has children
 * @param children what stands in it, in order
 */
record Xml(String name, String text, List<Xml> children) {
    private static final String INDENT = "  ";

    Xml {
        children = List.copyOf(children);
    }

    static Xml of(String name, String text) {
        return new Xml(name, text, List.of());
    }

    static Xml of(String name, Xml... children) {
        return new Xml(name, "", List.of(children));
    }

    static Xml of(String name, List<Xml> children) {
        return new Xml(name, "", children);
    }

    /** The first child of a name. */
    Optional<Xml> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The text of a child, empty where there is none. */
    String textOf(String wanted) {
        return child(wanted).map(Xml::text).orElse("");
    }

    /**
     * As it is written, lines ended by LF.
     *
     * @param indent what stands in front of every line
     */
    String print(String indent) {
        String open = indent + "<" + name + ">";
        if (children.isEmpty()) {
            return text.isEmpty() ? indent + "<" + name + "/>\n" : open + escaped(text) + "</" + name + ">\n";
        }
        StringBuilder lines = new StringBuilder(open).append('\n');
        children.forEach(child -> lines.append(child.print(indent + INDENT)));
        return lines.append(indent).append("</").append(name).append(">\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
