package dev.sdkwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The page of all goals and parameters says what the plugin's descriptor says; {@code -DupdateGoldens} writes it anew. */
class ParameterPageTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", ""), "PARAMETERS.md");

    private final XPath xpath = XPathFactory.newInstance().newXPath();

    @Test
    void says_what_the_descriptor_says() throws Exception {
        String page = page();
        if (System.getProperty("updateGoldens") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("to be refreshed with -DupdateGoldens").hasContent(page);
    }

    private String page() throws Exception {
        Document descriptor;
        try (InputStream stream = GenerateMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
        StringBuilder page = new StringBuilder("""
                # Goals and parameters

                Made from the plugin's descriptor. `mvn sdkwright:help -Ddetail` prints the same.
                """);
        for (Node mojo : nodes(descriptor, "//mojo")) {
            page.append("\n## ").append(text(mojo, "goal")).append("\n\n").append(prose(text(mojo, "description"))).append('\n');
            if (!text(mojo, "phase").isEmpty()) {
                page.append("\nBound to the phase `").append(text(mojo, "phase")).append("` by default.\n");
            }
            List<String> rows = new ArrayList<>();
            for (Node parameter : nodes(mojo, "parameters/parameter[editable='true']")) {
                rows.add(row(mojo, parameter));
            }
            if (!rows.isEmpty()) {
                page.append("\n| parameter | type | default | meaning |\n|---|---|---|---|\n").append(String.join("", rows));
            }
        }
        return page.toString();
    }

    private String row(Node mojo, Node parameter) throws XPathExpressionException {
        String name = text(parameter, "name");
        String type = text(parameter, "type").replaceAll("(\\w+\\.)+", "");
        String standard = xpath.evaluate("configuration/" + name + "/@default-value", mojo);
        String expression = xpath.evaluate("configuration/" + name, mojo);
        String property = expression.startsWith("${") ? " (`" + expression.substring(2, expression.length() - 1) + "`)" : "";
        return "| `" + name + "`" + property + " | " + type + " | " + (standard.isEmpty() ? "" : "`" + standard + "`") + " | "
                + prose(text(parameter, "description")) + " |\n";
    }

    private static String prose(String html) {
        return html.replaceAll("</?code>", "`").replaceAll("<br\\s*/?>|</?p>", " ").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&").replaceAll("\\s+", " ").replace("|", "\\|").replace("*", "\\*").strip();
    }

    private String text(Node node, String path) throws XPathExpressionException {
        return xpath.evaluate(path, node).strip();
    }

    private List<Node> nodes(Node node, String path) throws XPathExpressionException {
        NodeList nodes = (NodeList) xpath.evaluate(path, node, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }
}
