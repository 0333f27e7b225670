package dev.sdkwright.generator.page;

import java.util.List;

/** How a format writes what pages are made of; whatever comes in is raw text unless it says otherwise. */
interface Markup {
    PageFormat format();

    /** Whether every page shows the way to all others. */
    boolean hasNavigation();

    /** Words of a line. */
    String text(String raw);

    /** Words that stand for themselves, such as a name on the wire. */
    String code(String raw);

    /** CommonMark as blocks. */
    String prose(String commonMark);

    /** CommonMark for a cell of a table. */
    String cell(String commonMark);

    /** Bounds, patterns and the like, a phrase each, for a cell of a table. */
    String facts(List<String> raw);

    /** A program or a document. */
    String block(String language, String raw);

    /**
     * A link to another of our pages.
     *
     * @param markedUp what is to be read, in this markup
     * @param page the page without its ending; empty for the page itself
     * @param anchor the place in it; empty for its beginning
     */
    String link(String markedUp, String page, String anchor);

    /** A link to a page elsewhere; only its words where the address leads nowhere outside. */
    String outside(String raw, String url);

    /** Joins what stands below each other in a cell, each in this markup; empty ones are left out. */
    String lines(String... markedUp);
}
