package dev.sdkwright.generator;

import dev.sdkwright.generator.write.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between the fingerprint of the last run and that of the next one. */
final class Reasons {
    private Reasons() {}

    static List<String> of(Fingerprint last, Fingerprint now) {
        List<String> reasons = new ArrayList<>();
        if (!last.generator().equals(now.generator())) {
            reasons.add("the generator is another: " + version(last.generator()) + " -> " + version(now.generator()));
        }
        if (!last.templates().equals(now.templates())) {
            reasons.add("the folder of templates changed");
        }
        options(last.options(), now.options(), reasons);
        Map<String, String> known = new TreeMap<>();
        last.inputs().forEach(input -> known.put(input.name(), input.hash()));
        now.inputs().forEach(input -> {
            if (!Objects.equals(known.get(input.name()), input.hash())) {
                reasons.add(input.hash().equals(Fingerprint.NONE)
                        ? "the contract's document " + input.name() + " is gone"
                        : "the contract's document " + input.name() + " changed");
            }
        });
        return reasons;
    }

    private static void options(Map<String, String> last, Map<String, String> now, List<String> reasons) {
        TreeSet<String> names = new TreeSet<>(last.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String was = last.getOrDefault(name, "unset");
            String is = now.getOrDefault(name, "unset");
            if (!was.equals(is)) {
                reasons.add("the option " + name + " changed: " + was + " -> " + is);
            }
        }
    }

    /** Of one that is not released, the beginning of the hash that tells it from others. */
    private static String version(String generator) {
        int slash = generator.indexOf('/');
        return slash < 0 ? generator : generator.substring(0, Math.min(generator.length(), slash + 9));
    }
}
