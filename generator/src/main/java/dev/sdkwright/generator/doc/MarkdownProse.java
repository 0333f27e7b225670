package dev.sdkwright.generator.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Descriptions of a contract as Markdown in which nothing acts, whatever program turns it into a page. */
public final class MarkdownProse {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Prose prose = new Prose();
    private final MarkdownRenderer renderer =
            MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /** Blocks of Markdown, lines ended by LF; empty for blank prose. */
    public String render(String commonMark) {
        return commonMark.isBlank() ? "" : renderer.render(prose.parse(commonMark)).strip();
    }

    /** All on one line, for a cell of a table. */
    public String renderCell(String commonMark) {
        if (commonMark.isBlank()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        collect(prose.parse(commonMark), "", lines);
        return cell(String.join("<br>", lines));
    }

    /** Markdown of one line for a cell: a bar ends it even in a code span. */
    public static String cell(String markdown) {
        return markdown.indexOf('|') < 0 ? markdown : BAR.matcher(markdown).replaceAll("\\\\|");
    }

    private void collect(Node block, String lead, List<String> lines) {
        for (Node child = block.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            if (child instanceof Paragraph) {
                lines.add(lead + oneLine(child));
            } else if (child instanceof FencedCodeBlock fenced) {
                codes(fenced.getLiteral(), lines);
            } else if (child instanceof IndentedCodeBlock indented) {
                codes(indented.getLiteral(), lines);
            } else if (child instanceof BulletList || child instanceof ListItem || child.getFirstChild() != null) {
                collect(child, child instanceof ListItem ? "• " : lead, lines);
            }
            child = next;
        }
    }

    private void codes(String literal, List<String> lines) {
        literal.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Code(line));
            lines.add(oneLine(paragraph));
        });
    }

    private String oneLine(Node paragraph) {
        Document document = new Document();
        document.appendChild(paragraph);
        return renderer.render(document).strip().replaceAll("\\\\\n|\\s*\n", " ");
    }
}
