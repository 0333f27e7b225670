package dev.sdkwright.generator.page;

/** The page on what is otherwise than it was; every text is in the markup of the page. */
record ChangesView(PageView page, String told) {}
