package dev.sdkwright.generator.setup;

import dev.sdkwright.generator.diagnostic.Location;
import java.util.List;

/** What a project puts into its pom for a contract. */
public final class ConsumerPom {
    private static final String GROUP = "dev.sdkwright";
    private static final String PLUGIN = "sdkwright-maven-plugin";

    private final String pluginVersion;
    private final String jacksonVersion;
    private final String contract;

    /**
     * What to put there.
     *
     * @param pluginVersion the version of the plugin
     * @param jacksonVersion the version of the one library that clients need
     * @param contract the contract, from the project's folder
     */
    public ConsumerPom(String pluginVersion, String jacksonVersion, String contract) {
        this.pluginVersion = pluginVersion;
        this.jacksonVersion = jacksonVersion;
        this.contract = contract;
    }

    /** The section for a reader: what goes where. */
    public String section() {
        return "In <build><plugins>:\n\n" + plugin().print("  ") + "\nIn <dependencies>:\n\n" + dependency().print("  ");
    }

    /** A whole pom for a project that has none. */
    public String whole(String artifactId) {
        Xml project = Xml.of("project",
                Xml.of("modelVersion", "4.0.0"),
                Xml.of("groupId", "com.example"),
                Xml.of("artifactId", artifactId),
                Xml.of("version", "1.0.0-SNAPSHOT"),
                Xml.of("properties",
                        Xml.of("maven.compiler.release", "17"),
                        Xml.of("project.build.sourceEncoding", "UTF-8")),
                Xml.of("dependencies", dependency()),
                Xml.of("build", Xml.of("plugins", plugin())));
        String root = "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"\n"
                + "         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
                + "         xsi:schemaLocation=\"http://maven.apache.org/POM/4.0.0 "
                + "http://maven.apache.org/xsd/maven-4.0.0.xsd\">";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + project.print("").replaceFirst("<project>", root);
    }

    /**
     * A pom with the section in it; everything else in it stays as it is.
     *
     * @param name the pom's file as the user names it
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if it is no pom, or has the plugin already
     */
    public String into(String pom, String name) {
        Xml root = PomReader.read(pom, name);
        List<Xml> plugins = root.child("build").flatMap(build -> build.child("plugins")).map(Xml::children).orElse(List.of());
        if (plugins.stream().anyMatch(plugin -> plugin.textOf("artifactId").equals(PLUGIN))) {
            throw PomReader.noPom(Location.ofFile(name), "the pom has the " + PLUGIN + " already");
        }
        PomInsertion insertion = new PomInsertion(pom);
        boolean known = root.child("dependencies").map(Xml::children).orElse(List.of()).stream()
                .anyMatch(dependency -> dependency.textOf("groupId").equals("tools.jackson.core")
                        && dependency.textOf("artifactId").equals("jackson-core"));
        String with = insertion.add(plugin(), "build", "plugins");
        return known ? with : new PomInsertion(with).add(dependency(), "dependencies");
    }

    private Xml plugin() {
        return Xml.of("plugin",
                Xml.of("groupId", GROUP),
                Xml.of("artifactId", PLUGIN),
                Xml.of("version", pluginVersion),
                Xml.of("executions", Xml.of("execution", Xml.of("goals", Xml.of("goal", "generate")))),
                Xml.of("configuration", Xml.of("contract", contract)));
    }

    private Xml dependency() {
        return Xml.of("dependency",
                Xml.of("groupId", "tools.jackson.core"),
                Xml.of("artifactId", "jackson-core"),
                Xml.of("version", jacksonVersion));
    }
}
