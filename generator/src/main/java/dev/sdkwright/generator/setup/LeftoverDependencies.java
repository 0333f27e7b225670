package dev.sdkwright.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dependencies of a project that may be there only for what the other generator emits. */
final class LeftoverDependencies {
    private static final Set<String> NAMES = Set.of("jackson-databind-nullable", "jackson-datatype-jsr310", "jackson-databind",
            "jackson-annotations", "jackson-jaxrs-json-provider", "swagger-annotations", "swagger-annotations-jakarta", "jsr305",
            "javax.annotation-api", "jakarta.annotation-api", "gson", "gson-fire", "okhttp", "logging-interceptor", "retrofit",
            "converter-gson", "converter-scalars", "feign-core", "feign-jackson", "feign-okhttp", "rest-assured",
            "migbase64", "org.apache.oltu.oauth2.client", "jersey-client", "jersey-media-json-jackson", "httpclient5", "httpmime",
            "jakarta.ws.rs-api", "validation-api", "jakarta.validation-api", "threetenbp", "javax.ws.rs-api");

    private LeftoverDependencies() {}

    static List<String> of(Xml project) {
        List<String> notes = new ArrayList<>();
        for (Xml dependency : project.child("dependencies").map(Xml::children).orElse(List.of())) {
            String name = dependency.textOf("artifactId");
            if (NAMES.contains(name)) {
                notes.add("dependency " + dependency.textOf("groupId") + ":" + name
                        + ": not needed by the client; remove it if nothing else uses it");
            }
        }
        notes.add("dependency tools.jackson.core:jackson-core: add it, the one library that the client needs");
        return notes;
    }
}
