package dev.sdkwright.generator.doc;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/** Descriptions of a contract as HTML in which nothing acts. */
public final class HtmlProse {
    private final Prose prose = new Prose();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /** Blocks of HTML, lines ended by LF; empty for blank prose. */
    public String render(String commonMark) {
        return commonMark.isBlank() ? "" : renderer.render(prose.parse(commonMark)).strip();
    }

    /** The same, without the paragraph around prose that is only one. */
    public String renderInline(String commonMark) {
        String blocks = render(commonMark);
        boolean single = blocks.startsWith("<p>") && blocks.indexOf("</p>") == blocks.length() - "</p>".length();
        return single ? blocks.substring("<p>".length(), blocks.length() - "</p>".length()) : blocks;
    }
}
