package dev.sdkwright.generator.setup;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a pom as it stands in its file: nothing is inherited or replaced. */
final class PomReader {
    private PomReader() {}

    /** A reader of XML that fetches nothing and expands nothing. */
    static XMLStreamReader stream(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /**
     * The root element.
     *
     * @param name the file as the user names it
     * @throws GenerationFailedException if it is no pom
     */
    static Xml read(String text, String name) {
        try {
            XMLStreamReader reader = stream(text);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // What stands in front of the root means nothing here.
            }
            Xml root = element(reader);
            if (!root.name().equals("project")) {
                throw noPom(Location.ofFile(name), "the file is no pom: it begins with <" + root.name() + ">");
            }
            return root;
        } catch (XMLStreamException broken) {
            javax.xml.stream.Location at = broken.getLocation();
            throw noPom(at == null ? Location.ofFile(name) : new Location(name, at.getLineNumber(), at.getColumnNumber(), ""),
                    "the pom is no well-formed XML: " + message(broken));
        }
    }

    static GenerationFailedException noPom(Location location, String problem) {
        return new GenerationFailedException(Diagnostic.error(DiagnosticCode.INVALID_OPTION, location, problem,
                "name the pom.xml of the project"));
    }

    /** The parser says where it was in a first line, and what is wrong in a second. */
    private static String message(XMLStreamException broken) {
        List<String> lines = broken.getMessage() == null ? List.of() : broken.getMessage().lines().toList();
        return lines.isEmpty() ? "unknown cause" : lines.get(lines.size() - 1).replaceFirst("^Message: ", "");
    }

    private static Xml element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        List<Xml> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(reader));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return new Xml(name, children.isEmpty() ? text.toString().strip() : "", children);
    }
}
