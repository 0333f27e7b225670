package dev.sdkwright.generator.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One configuration of the other plugin, translated parameter by parameter. */
final class MigratedConfiguration {
    private static final Set<String> OPTION_HOLDERS = Set.of("configOptions", "additionalProperties", "globalProperties");
    private static final List<String> PACKAGES = List.of("packageName", "invokerPackage", "apiPackage", "modelPackage");

    private final Map<String, Xml> theirs = new LinkedHashMap<>();
    private final List<String> notes;
    private final Set<String> done = new LinkedHashSet<>();
    private final Counterparts counterparts = new Counterparts();

    /**
     * A translation.
     *
     * @param notes what cannot be translated is told here
     */
    MigratedConfiguration(Xml configuration, List<String> notes) {
        this.notes = notes;
        configuration.children().forEach(child -> theirs.put(child.name(), child));
        OPTION_HOLDERS.forEach(holder -> {
            Xml options = theirs.remove(holder);
            if (options != null) {
                PairList.of(options).forEach((name, value) -> theirs.putIfAbsent(name, Xml.of(name, value)));
            }
        });
    }

    /**
     * Our parameters.
     *
     * @param folder where to generate to if the configuration does not say it
     */
    List<Xml> parameters(Optional<String> folder) {
        List<Xml> ours = new ArrayList<>();
        contract(ours);
        packages(ours);
        take("output").map(Xml::text).map(MigratedConfiguration::fromProject).or(() -> folder)
                .ifPresent(output -> ours.add(Xml.of("outputDirectory", output)));
        MigratedSelection.of(this, ours);
        renames(ours);
        MigratedTypes.of(this, ours);
        take("skip").ifPresent(skip -> ours.add(Xml.of("skip", skip.text())));
        take("additionalModelTypeAnnotations").ifPresent(annotations -> ours.add(additions(annotations.text())));
        generator();
        theirs.keySet().stream().filter(name -> !done.contains(name)).map(counterparts::of).forEach(notes::add);
        return ours;
    }

    /** An option of theirs, which counts as translated then. */
    Optional<Xml> take(String option) {
        done.add(option);
        return Optional.ofNullable(theirs.get(option));
    }

    void note(String text) {
        notes.add(text);
    }

    private void contract(List<Xml> ours) {
        take("inputSpec").map(Xml::text).map(MigratedConfiguration::fromProject).ifPresent(location -> {
            ours.add(Xml.of("contract", location));
            if (location.matches("https?://.*")) {
                notes.add("inputSpec: what the address gives is recorded in sdkwright.lock, which belongs under version control");
            }
        });
    }

    /** The folder of the project is what paths start from anyway. */
    private static String fromProject(String path) {
        return path.replaceFirst("^\\$\\{(project\\.|pom\\.)?basedir}[/\\\\]+", "");
    }

    /** Models go to a package below the client's, whatever the packages were called. */
    private void packages(List<Xml> ours) {
        List<String> named = PACKAGES.stream().flatMap(option -> take(option).stream()).map(Xml::text).distinct().toList();
        if (named.isEmpty()) {
            return;
        }
        String base = named.size() == 1 ? withoutLastWord(named.get(0)) : common(named);
        ours.add(Xml.of("basePackage", base));
        notes.add("packages: the client is in " + base + ", requests, responses and models are in " + base + ".model");
    }

    private static String withoutLastWord(String name) {
        return name.replaceFirst("\\.(api|apis|model|models|client|invoker|dto)$", "");
    }

    private static String common(List<String> packages) {
        String[] first = packages.get(0).split("\\.");
        int length = first.length;
        for (String other : packages) {
            String[] words = other.split("\\.");
            int same = 0;
            while (same < Math.min(length, words.length) && words[same].equals(first[same])) {
                same++;
            }
            length = same;
        }
        return length == 0 ? withoutLastWord(packages.get(0)) : String.join(".", Stream.of(first).limit(length).toList());
    }

    private void renames(List<Xml> ours) {
        List<Xml> kinds = new ArrayList<>();
        rename("modelNameMappings", "schemas", kinds);
        rename("operationIdNameMappings", "operations", kinds);
        take("nameMappings").map(PairList::of).ifPresent(names -> names.forEach((name, java) -> notes.add("nameMappings: rename "
                + "the property in renames, with its schema in front: <properties><Schema." + name + ">" + java + "</Schema."
                + name + "></properties>")));
        for (String option : List.of("modelNamePrefix", "modelNameSuffix")) {
            take(option).filter(affix -> !affix.text().isEmpty()).ifPresent(affix -> notes.add(option
                    + ": no counterpart: classes are called like their schemas; rename single ones in renames"));
        }
        if (!kinds.isEmpty()) {
            ours.add(Xml.of("renames", kinds));
        }
    }

    private void rename(String option, String kind, List<Xml> kinds) {
        take(option).map(PairList::of).filter(names -> !names.isEmpty()).ifPresent(names -> {
            List<Xml> renamed = new ArrayList<>();
            names.forEach((name, java) -> renamed.add(Xml.of(name, java)));
            kinds.add(Xml.of(kind, renamed));
        });
    }

    private static Xml additions(String annotations) {
        List<Xml> each = Stream.of(annotations.split("[;\\n]"))
                .map(String::strip)
                .filter(annotation -> !annotation.isEmpty())
                .map(annotation -> Xml.of("annotation", annotation))
                .toList();
        return Xml.of("additions", Xml.of("addition", Xml.of("annotations", each)));
    }

    private void generator() {
        String name = take("generatorName").map(Xml::text).orElse("java");
        if (!name.equals("java")) {
            notes.add("generatorName " + name + ": no counterpart: this generates clients in plain Java; keep the other generator"
                    + " for servers and other languages");
        } else {
            notes.add("generatorName java: calls are written otherwise, as client.listPets(new ListPetsRequest().withLimit(10))");
        }
    }
}
