package dev.sdkwright.generator.page;

import java.util.List;

/** What stands around every page; every text is in the markup of the page. */
record PageView(String generator, String title, String service, String version, String root, List<Group> groups,
        boolean hasTypes,
        boolean hasWebhooks,
        boolean hasChanges) {

    /**
     * A tag in the navigation.
     *
     * @param open whether its operations are listed, as they are on the pages that belong to it
     * @param way what leads from the page to those of operations; nothing among themselves
     */
    record Group(String name, String href, boolean current, boolean open, String way, List<Item> items) {}

    /** An operation in the navigation. */
    record Item(String method, String kind, String title, String href, boolean current) {
        Item asCurrent() {
            return new Item(method, kind, title, href, true);
        }
    }
}
