package dev.sdkwright.generator.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which operations the other configuration wanted. */
final class MigratedSelection {
    private static final String FILTER = "FILTER";

    private MigratedSelection() {}

    static void of(MigratedConfiguration theirs, List<Xml> ours) {
        theirs.take("apisToGenerate").map(Xml::text).filter(tags -> !tags.isEmpty())
                .ifPresent(tags -> ours.add(include("tags", "tag", tags.split(","))));
        theirs.take("modelsToGenerate").map(Xml::text).filter(models -> !models.isEmpty()).ifPresent(models -> theirs.note(
                "modelsToGenerate: no counterpart: select operations by include, their types come with them"));
        theirs.take("openapiNormalizer").map(PairList::of).ifPresent(rules -> rules(theirs, rules, ours));
    }

    private static void rules(MigratedConfiguration theirs, Map<String, String> rules, List<Xml> ours) {
        rules.forEach((rule, value) -> {
            if (!rule.equals(FILTER)) {
                theirs.note("openapiNormalizer " + rule + ": no counterpart: the contract is read as it is; change it by an overlay"
                        + " if it must be otherwise");
            } else if (value.startsWith("operationId:")) {
                ours.add(include("operations", "operation", values(value)));
            } else if (value.startsWith("tag:")) {
                ours.add(include("tags", "tag", values(value)));
            } else if (value.startsWith("path:")) {
                ours.add(include("paths", "path", values(value)));
            } else {
                theirs.note("openapiNormalizer FILTER=" + value + ": no counterpart: select operations by tags, paths or"
                        + " operationIds in include");
            }
        });
    }

    private static String[] values(String filter) {
        return filter.substring(filter.indexOf(':') + 1).split("\\|");
    }

    private static Xml include(String kind, String one, String[] patterns) {
        return Xml.of("include", Xml.of(kind, Stream.of(patterns).map(String::strip).map(name -> Xml.of(one, name)).toList()));
    }
}
