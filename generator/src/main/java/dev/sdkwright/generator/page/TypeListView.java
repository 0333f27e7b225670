package dev.sdkwright.generator.page;

import java.util.List;

/** The list of all types that have pages; every text is in the markup of the page. */
record TypeListView(PageView page, List<Row> types) {

    /** A type. */
    record Row(String link, String kind, String about) {}
}
