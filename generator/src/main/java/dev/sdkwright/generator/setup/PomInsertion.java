package dev.sdkwright.generator.setup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Puts an element into a pom as a person would: at the end of what it belongs in, and nothing else is touched. */
final class PomInsertion {
    private static final String INDENT = "  ";

    private final String pom;
    /** Where elements end, by their paths below the root: behind the last character of their closing tag. */
    private final Map<List<String>, Integer> ends = new HashMap<>();

    PomInsertion(String pom) {
        this.pom = pom;
        try {
            find(PomReader.stream(pom));
        } catch (XMLStreamException impossible) {
            throw new IllegalArgumentException("a pom that was read cannot be read again", impossible);
        }
    }

    private void find(XMLStreamReader reader) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(reader.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                List<String> belowRoot = new ArrayList<>(path).subList(1, path.size());
                ends.putIfAbsent(List.copyOf(belowRoot), reader.getLocation().getCharacterOffset());
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
        int end = ends.get(path);
        String lineEnd = pom.contains("\r\n") ? "\r\n" : "\n";
        String text = lines.replace("\n", lineEnd);
        String indent = INDENT.repeat(path.size());
        if (pom.startsWith("/>", end - 2)) {
            String name = path.get(path.size() - 1);
            return pom.substring(0, end - 2).stripTrailing() + ">" + lineEnd + text + indent + "</" + name + ">"
                    + pom.substring(end);
        }
        int tag = pom.lastIndexOf("</", end);
        int line = pom.lastIndexOf('\n', tag) + 1;
        boolean ownLine = pom.substring(line, tag).isBlank();
        return ownLine
                ? pom.substring(0, line) + text + pom.substring(line)
                : pom.substring(0, tag) + lineEnd + text + indent + pom.substring(tag);
    }
}
