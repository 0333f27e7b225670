package dev.sdkwright.generator.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which Java types the other configuration wanted in place of others. */
final class MigratedTypes {
    /** What the other generator calls types, and what it is in a contract. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("OffsetDateTime", "string:date-time"), Map.entry("DateTime", "string:date-time"),
            Map.entry("date-time", "string:date-time"), Map.entry("string+date-time", "string:date-time"),
            Map.entry("LocalDate", "string:date"), Map.entry("Date", "string:date"), Map.entry("date", "string:date"),
            Map.entry("string+date", "string:date"), Map.entry("UUID", "string:uuid"), Map.entry("string+uuid", "string:uuid"),
            Map.entry("URI", "string:uri"), Map.entry("string+uri", "string:uri"));
    /** Classes of the JDK with a static method that reads a text. */
    private static final Map<String, String> READERS = Map.of(
            "Instant", "java.time.Instant#parse", "LocalDateTime", "java.time.LocalDateTime#parse",
            "ZonedDateTime", "java.time.ZonedDateTime#parse", "OffsetDateTime", "java.time.OffsetDateTime#parse",
            "LocalDate", "java.time.LocalDate#parse", "UUID", "java.util.UUID#fromString", "URI", "java.net.URI#create",
            "Duration", "java.time.Duration#parse", "LocalTime", "java.time.LocalTime#parse");

    private MigratedTypes() {}

    static void of(MigratedConfiguration theirs, List<Xml> ours) {
        Map<String, String> imports = new LinkedHashMap<>();
        theirs.take("importMappings").map(PairList::of).ifPresent(imports::putAll);
        Map<String, String> types = new LinkedHashMap<>();
        theirs.take("typeMappings").map(PairList::of).ifPresent(types::putAll);
        List<Xml> mapped = new ArrayList<>();
        types.forEach((type, java) -> {
            String format = FORMATS.get(type);
            String reader = READERS.get(java.substring(java.lastIndexOf('.') + 1));
            if (format != null && reader != null) {
                mapped.add(Xml.of("property", Xml.of("name", format), Xml.of("value", reader)));
            } else {
                theirs.note("typeMappings " + type + "=" + java + ": map the type and format, or the schema, in typeMappings to "
                        + imports.getOrDefault(java, java) + " with a static method that makes one, or with a codec");
            }
        });
        theirs.take("schemaMappings").map(PairList::of).ifPresent(schemas -> schemas.forEach((schema, java) -> theirs.note(
                "schemaMappings " + schema + ": write a codec and map the schema: <typeMappings><" + schema + ">" + java + " by "
                        + java + "Codec</" + schema + "></typeMappings>")));
        if (!mapped.isEmpty()) {
            ours.add(Xml.of("typeMappings", mapped));
        }
    }
}
