package dev.sdkwright.generator.setup;

import dev.sdkwright.generator.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pom's configuration of openapi-generator-maven-plugin becomes.
 *
 * @param plugins our plugin, once per place of theirs, as XML
 * @param notes what has no counterpart and what to do instead, and what needs nothing here, a line each
 */
public record Migration(String plugins, List<String> notes) {
    private static final String THEIRS = "openapi-generator-maven-plugin";

    public Migration {
        notes = List.copyOf(notes);
    }

    /**
     * Reads a pom.
     *
     * @param name the pom's file as the user names it
     * @param version the version of our plugin
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if it is no pom, or their plugin is not in it
     */
    public static Migration of(String pom, String name, String version) {
        Xml project = PomReader.read(pom, name);
        List<String> notes = new ArrayList<>();
        StringBuilder plugins = new StringBuilder();
        places(project).forEach((place, plugin) -> {
            plugins.append("<!-- in ").append(place).append(" -->\n");
            plugins.append(migrated(plugin, version, notes).print(""));
        });
        if (plugins.isEmpty()) {
            throw PomReader.noPom(Location.ofFile(name), "the pom has no " + THEIRS);
        }
        notes.addAll(LeftoverDependencies.of(project));
        return new Migration(plugins.toString(), notes.stream().distinct().toList());
    }

    /** Their plugin wherever it stands; what is managed counts for where it is used. */
    private static Map<String, Xml> places(Xml project) {
        Map<String, Xml> places = new LinkedHashMap<>();
        place(project, "", places);
        project.child("profiles").map(Xml::children).orElse(List.of()).forEach(profile ->
                place(profile, "profile " + profile.textOf("id") + ", ", places));
        return places;
    }

    private static void place(Xml holder, String prefix, Map<String, Xml> places) {
        Optional<Xml> build = holder.child("build");
        Optional<Xml> managed = build.flatMap(found -> found.child("pluginManagement")).flatMap(Migration::theirs);
        Optional<Xml> used = build.flatMap(Migration::theirs);
        if (used.isPresent()) {
            places.put(prefix + "build/plugins", managed.map(base -> Merge.of(base, used.get())).orElse(used.get()));
        } else {
            managed.ifPresent(base -> places.put(prefix + "build/pluginManagement/plugins", base));
        }
    }

    private static Optional<Xml> theirs(Xml build) {
        return build.child("plugins").map(Xml::children).orElse(List.of()).stream()
                .filter(plugin -> plugin.textOf("artifactId").equals(THEIRS))
                .findFirst();
    }

    private static Xml migrated(Xml plugin, String version, List<String> notes) {
        List<Xml> ours = new ArrayList<>();
        List<Xml> executions = plugin.child("executions").map(Xml::children).orElse(List.of());
        Xml common = plugin.child("configuration").orElse(Xml.of("configuration"));
        boolean several = executions.size() > 1;
        for (Xml execution : executions) {
            Xml configuration = Merge.of(common, execution.child("configuration").orElse(Xml.of("configuration")));
            ours.add(execution(execution, new MigratedConfiguration(configuration, notes), several));
        }
        List<Xml> parts = new ArrayList<>(List.of(Xml.of("groupId", "dev.sdkwright"),
                Xml.of("artifactId", "sdkwright-maven-plugin"), Xml.of("version", version)));
        if (ours.isEmpty()) {
            List<Xml> configuration = new MigratedConfiguration(common, notes).parameters(Optional.empty());
            parts.add(Xml.of("executions", Xml.of("execution", Xml.of("goals", Xml.of("goal", "generate")))));
            if (!configuration.isEmpty()) {
                parts.add(Xml.of("configuration", configuration));
            }
        } else {
            parts.add(Xml.of("executions", ours));
        }
        return Xml.of("plugin", parts);
    }

    private static Xml execution(Xml theirs, MigratedConfiguration configuration, boolean several) {
        List<Xml> parts = new ArrayList<>();
        String id = theirs.textOf("id");
        if (!id.isEmpty()) {
            parts.add(Xml.of("id", id));
        }
        String phase = theirs.textOf("phase");
        if (!phase.isEmpty() && !phase.equals("generate-sources")) {
            parts.add(Xml.of("phase", phase));
        }
        parts.add(Xml.of("goals", Xml.of("goal", "generate")));
        // Executions do not share a folder here: each removes what it no longer generates.
        parts.add(Xml.of("configuration", configuration.parameters(several
                ? Optional.of("${project.build.directory}/generated-sources/" + (id.isEmpty() ? "default" : id))
                : Optional.empty())));
        return Xml.of("execution", parts);
    }
}
