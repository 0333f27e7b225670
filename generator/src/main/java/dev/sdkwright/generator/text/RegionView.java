package dev.sdkwright.generator.text;

import java.util.List;

/** The table of regions. */
record RegionView(
        String header,
        String packageName,
        List<String> imports,
        String name,
        String service,
        List<RegionRow> regions) {

    /** One region: its constant and the arguments that make it. */
    record RegionRow(String constant, String arguments) {}
}
