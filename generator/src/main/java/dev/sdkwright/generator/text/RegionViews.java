package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the view of the region table. */
final class RegionViews {
    private RegionViews() {}

    /** Empty for a contract whose servers are no regions. */
    static Optional<RegionView> of(SdkModel model, SdkNames names) {
        Map<String, List<String>> endpoints = new LinkedHashMap<>();
        for (Server server : model.servers()) {
            server.regionId().ifPresent(id ->
                    endpoints.computeIfAbsent(id, ignored -> new ArrayList<>()).add(server.url()));
        }
        if (endpoints.isEmpty()) {
            return Optional.empty();
        }
        List<RegionView.RegionRow> rows = new ArrayList<>();
        endpoints.forEach((id, urls) -> {
            List<String> arguments = new ArrayList<>();
            arguments.add(JavaLiteral.of(id));
            urls.forEach(url -> arguments.add(JavaLiteral.of(url)));
            rows.add(new RegionView.RegionRow(names.regionConstant(id), String.join(", ", arguments)));
        });
        TreeSet<String> imports = new TreeSet<>();
        imports.add(names.core("region", "Region").qualifiedName());
        imports.add(names.core("region", "RegionTable").qualifiedName());
        return Optional.of(new RegionView(Headers.GENERATED, names.regions().packageName(), List.copyOf(imports),
                names.regions().simpleName(), JavaLiteral.of(names.service().toUpperCase(Locale.ROOT)), rows));
    }
}
