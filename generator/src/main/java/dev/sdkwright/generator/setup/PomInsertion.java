package dev.sdkwright.generator.setup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts an element into a pom as a person would: at the end of what it belongs in, and nothing else is touched. Tags are found
 * in the text itself, since parsers do not tell for certain where in it they are.
 */
final class PomInsertion {
    private static final String INDENT = "  ";
    /** What is no tag, or a tag: its slash, its name, its attributes, and the slash of one without content. */
    private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<![^>]*>"
            + "|<(/?)([^\\s/>]+)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*?(/?)>", Pattern.DOTALL);

    private final String pom;
    /** The tags that end elements, by the elements' paths below the root. */
    private final Map<List<String>, End> ends = new HashMap<>();

    /** From where to where a tag stands, and whether it is all of its element. */
    private record End(int from, int to, boolean whole) {}

    /**
     * An insertion.
     *
     * @param pom well-formed XML
     */
    PomInsertion(String pom) {
        this.pom = pom;
        Deque<String> path = new ArrayDeque<>();
        Matcher tag = MARKUP.matcher(pom);
        while (tag.find()) {
            if (tag.group(2) == null) {
                continue;
            }
            boolean closes = !tag.group(1).isEmpty();
            boolean whole = !tag.group(3).isEmpty();
            if (!closes) {
                path.addLast(tag.group(2));
            }
            if (closes || whole) {
                List<String> belowRoot = List.copyOf(new ArrayList<>(path).subList(1, path.size()));
                ends.putIfAbsent(belowRoot, new End(tag.start(), tag.end(), whole));
                path.removeLast();
            }
        }
    }

    /** The pom with an element at the end of the one that a path below the root leads to, which is made where it is missing. */
    String add(Xml element, String... path) {
        List<String> missing = new ArrayList<>(List.of(path));
        List<String> known = new ArrayList<>();
        while (!missing.isEmpty() && ends.containsKey(with(known, missing.get(0)))) {
            known.add(missing.remove(0));
        }
        Collections.reverse(missing);
        Xml content = element;
        for (String name : missing) {
            content = Xml.of(name, content);
        }
        return insert(content.print(INDENT.repeat(known.size() + 1)), known);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private String insert(String lines, List<String> path) {
        End end = ends.get(path);
        String lineEnd = pom.contains("\r\n") ? "\r\n" : "\n";
        String text = lines.replace("\n", lineEnd);
        String indent = INDENT.repeat(path.size());
        if (end.whole()) {
            String opening = pom.substring(end.from(), pom.lastIndexOf('/', end.to())).stripTrailing() + ">";
            String name = path.isEmpty() ? "project" : path.get(path.size() - 1);
            return pom.substring(0, end.from()) + opening + lineEnd + text + indent + "</" + name + ">" + pom.substring(end.to());
        }
        int line = pom.lastIndexOf('\n', end.from()) + 1;
        return pom.substring(line, end.from()).isBlank() && line > 0
                ? pom.substring(0, line) + text + pom.substring(line)
                : pom.substring(0, end.from()) + lineEnd + text + indent + pom.substring(end.from());
    }
}
