package dev.sdkwright.generator.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds where names of the Java come from. */
public final class Origins {
    private final Surface surface;
    private final JavaMembers members;

    public Origins(Surface surface) {
        this.surface = surface;
        this.members = new JavaMembers(surface);
    }

    /**
     * Where a name stands and what it comes from.
     *
     * @param signature the Java that has the name
     * @param path the path of the element that gives it
     */
    public record Origin(String signature, String path) {}

    /** Everything whose class, method or constant has this name, given alone or behind its class and a dot. */
    public List<Origin> of(String name) {
        List<Origin> found = new ArrayList<>();
        Element root = surface.root();
        collect(root, root, "", name, found);
        return found;
    }

    /** All names that could be meant: of classes, methods and constants. */
    public List<String> known() {
        TreeSet<String> names = new TreeSet<>();
        Element root = surface.root();
        members.ofAll(root, root).forEach(signature -> names.add(last(named(signature))));
        return List.copyOf(names);
    }

    private void collect(Element element, Element above, String path, String name, List<Origin> found) {
        String own = element.kind() == Element.Kind.SDK ? "" : Element.path(path, element.kind(), element.key());
        for (String signature : members.of(element, above)) {
            String named = named(signature);
            if (named.equals(name) || named.endsWith("." + name)) {
                found.add(new Origin(signature, own));
            }
        }
        element.parts().forEach(part -> collect(part, element, own, name, found));
    }

    /** What a signature names: {@code Pet.getName} of {@code Pet.getName(): String}. */
    private static String named(String signature) {
        String plain = signature.replaceFirst("^(class|interface) ", "");
        int end = plain.indexOf('(');
        int blank = plain.indexOf(' ');
        return end >= 0 ? plain.substring(0, end) : blank >= 0 ? plain.substring(0, blank) : plain;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
