package dev.sdkwright.generator.model;

import java.util.Map;
import java.util.Objects;

/** Whether and how the answers of an operation come in pages. */
public sealed interface Paging permits Paging.Unsaid, Paging.Off, Paging.Declared, Pagination {

    /** The contract says nothing of it. */
    record Unsaid() implements Paging {}

    /** The contract says that there are no pages, or nothing that looks like them was found. */
    record Off() implements Paging {}

    /**
     * What the contract says of it, by the names that it has for parameters and members.
     *
     * @param pointer where it says so
     * @param style how the pages follow each other
     * @param names by what they are for; only those that are given
     */
    record Declared(String pointer, Pagination.Style style, Map<Key, String> names) implements Paging {
        public Declared {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(style, "style");
            names = Map.copyOf(names);
        }
    }

    /** What a contract can say of the pages of an operation, beside their style. */
    enum Key {
        ITEMS("items"), OFFSET("offset"), PAGE("page"), FIRST("first"), CURSOR("cursor"), LIMIT("limit"), NEXT("next"),
        LAST_ITEM("lastItem"), TOTAL("total"), PAGES("pages"), MORE("more");

        private final String text;

        Key(String text) {
            this.text = text;
        }

        /** As it stands in contracts. */
        public String text() {
            return text;
        }
    }
}
