package dev.sdkwright.maven;

import dev.sdkwright.generator.serve.StandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stand-ins of a project that run, kept where Maven has a plugin leave things from one goal of a project to the next. */
final class StartedStandIns {
    private static final String KEY = StartedStandIns.class.getName();

    private final Map<String, StandIn> running;

    /**
     * Those of a project.
     *
     * @param context the plugin's context in the project
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    StartedStandIns(Map context) {
        this.running = (Map<String, StandIn>) context.computeIfAbsent(KEY, key -> new TreeMap<String, StandIn>());
    }

    boolean has(String property) {
        return running.containsKey(property);
    }

    /** Keeps one, and tells where it listens. */
    String add(String property, StandIn standIn) {
        running.put(property, standIn);
        return standIn.endpoint();
    }

    /** Ends all, and tells where they listened. */
    List<String> stop() {
        List<String> stopped = new ArrayList<>();
        running.values().forEach(standIn -> {
            stopped.add(standIn.endpoint());
            standIn.close();
        });
        running.clear();
        return stopped;
    }
}
