package dev.sdkwright.generator.page;

import java.util.List;

/** A table of parameters or members; every text is in the markup of the page. */
record TableView(int number, String anchor, String caption, String about, boolean hasMandatory, List<Row> rows) {

    /** A row; what the table has no column for is empty. */
    record Row(String anchor, String name, String mandatory, String type, String description) {}
}
