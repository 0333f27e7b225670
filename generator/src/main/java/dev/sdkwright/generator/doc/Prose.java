package dev.sdkwright.generator.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Descriptions of a contract, which are CommonMark, as a tree without anything that could act on a page: markup in HTML
 * becomes text, but for a few plain tags that say what CommonMark says too; images and everything that leads nowhere
 * outside the contract become words; headings, which would break into those of the page, become strong words.
 */
final class Prose {
    private static final Pattern PLAIN_TAG = Pattern.compile(
            "(?i)</?(?:p|br|b|i|em|strong|code|ul|ol|li|span|div|sub|sup|small)\\s*/?>|</a>|<a\\s+href=\"https?://[^\"<>]*\"\\s*>");
    private static final Pattern BREAKING_TAG = Pattern.compile("(?i)<br\\s*/?>|</(?:p|li|div)>");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", " ", "&amp;", "&");
    private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|quot|#39|nbsp|amp);");

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    /** The tree of a description. */
    Node parse(String commonMark) {
        Node document = parser.parse(InvisibleCharacters.blank(commonMark).strip());
        List<Node> suspects = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                suspects.add(block);
            }

            @Override
            public void visit(HtmlInline inline) {
                suspects.add(inline);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                suspects.add(image);
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                suspects.add(link);
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                suspects.add(heading);
            }
        });
        suspects.forEach(Prose::defuse);
        return document;
    }

    private static void defuse(Node node) {
        if (node instanceof HtmlBlock block) {
            paragraphs(block.getLiteral()).forEach(block::insertBefore);
            block.unlink();
        } else if (node instanceof HtmlInline inline) {
            inline(inline);
        } else if (node instanceof Heading) {
            Paragraph paragraph = new Paragraph();
            StrongEmphasis strong = new StrongEmphasis("**");
            moveChildren(node, strong);
            paragraph.appendChild(strong);
            node.insertBefore(paragraph);
            node.unlink();
        } else if (node instanceof Image image) {
            replaceByLink(image, image.getDestination());
        } else if (node instanceof Link link && !isOutside(link.getDestination())) {
            unwrap(link);
        }
    }

    private static void inline(HtmlInline inline) {
        String tag = inline.getLiteral();
        if (BREAKING_TAG.matcher(tag).matches()) {
            inline.insertBefore(new HardLineBreak());
        } else if (!PLAIN_TAG.matcher(tag).matches()) {
            inline.insertBefore(new Text(tag));
        }
        inline.unlink();
    }

    /** What a block of HTML says, its plain tags left out. */
    private static List<Node> paragraphs(String html) {
        String broken = BREAKING_TAG.matcher(html).replaceAll("\n\n");
        String words = decoded(PLAIN_TAG.matcher(broken).replaceAll(""));
        List<Node> paragraphs = new ArrayList<>();
        for (String run : words.split("\n\\s*\n")) {
            if (!run.isBlank()) {
                Paragraph paragraph = new Paragraph();
                paragraph.appendChild(new Text(run.strip().replaceAll("\\s+", " ")));
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static String decoded(String text) {
        Matcher entity = ENTITY.matcher(text);
        return entity.replaceAll(found -> Matcher.quoteReplacement(ENTITIES.get(found.group())));
    }

    private static void replaceByLink(Image image, String destination) {
        if (isOutside(destination)) {
            Link link = new Link(destination, null);
            moveChildren(image, link);
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(destination));
            }
            image.insertBefore(link);
            image.unlink();
        } else {
            unwrap(image);
        }
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    /** Whether an address is one that any page can lead to; what is relative to other pages than ours is none. */
    static boolean isOutside(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
