package dev.sdkwright.generator.page;

import java.util.List;

/** The page of a type; every text is in the markup of the page. */
record TypePageView(PageView page, boolean deprecated, String about, List<TableView> tables, boolean hasValues,
        String type,
        List<String> values, boolean hasUsers, List<String> users) {}
