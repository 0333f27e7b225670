package dev.sdkwright.generator.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Gives each of several raw names a Java name of its own in one scope. Of those that would get the same one, the raw
 * name that is spelled like it keeps it (else the first in alphabetical order), the others get a suffix made of their
 * own spelling: so no name depends on an order or on a count.
 */
final class UniqueNames {
    private final UnaryOperator<String> key;
    private final Set<String> taken = new HashSet<>();

    private UniqueNames(UnaryOperator<String> key) {
        this.key = key;
    }

    /** For names that differ if any character differs. */
    static UniqueNames exact() {
        return new UniqueNames(UnaryOperator.identity());
    }

    /** For names of files: on some systems they differ only if more than the case of letters differs. */
    static UniqueNames ignoringCase() {
        return new UniqueNames(name -> name.toLowerCase(Locale.ROOT));
    }

    /** Takes a name that is fixed; false if it was taken. */
    boolean take(String name) {
        return taken.add(key.apply(name));
    }

    /** Allocates names for all raw names of a scope at once. */
    Map<String, String> allocate(Iterable<String> rawNames, UnaryOperator<String> spelling) {
        Map<String, String> wanted = new LinkedHashMap<>();
        rawNames.forEach(raw -> wanted.computeIfAbsent(raw, spelling));
        if (takeAll(wanted.values())) {
            return wanted;
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        wanted.forEach((raw, name) -> groups.computeIfAbsent(key.apply(name), ignored -> new ArrayList<>(1)).add(raw));
        Map<String, String> names = new LinkedHashMap<>();
        List<String> losers = new ArrayList<>();
        groups.values().forEach(group -> {
            if (group.size() > 1) {
                group.sort(Comparator.comparing((String raw) -> !wanted.get(raw).equals(raw)).thenComparing(raw -> raw));
            }
            for (String raw : group) {
                if (take(wanted.get(raw))) {
                    names.put(raw, wanted.get(raw));
                } else {
                    losers.add(raw);
                }
            }
        });
        losers.forEach(raw -> names.put(raw, free(wanted.get(raw), raw)));
        return names;
    }

    /** Takes names that are all different and free, as they mostly are; else none of them. */
    private boolean takeAll(Collection<String> names) {
        int count = 0;
        for (String name : names) {
            if (!take(name)) {
                names.stream().limit(count).map(key).forEach(taken::remove);
                return false;
            }
            count++;
        }
        return true;
    }

    /** The wanted name, or one with a suffix made of the raw name where it is taken. */
    String free(String wanted, String raw) {
        String name = wanted;
        for (String salt = raw; !take(name); salt += "'") {
            name = wanted + "_" + checksum(salt);
        }
        return name;
    }

    /** Four characters that hardly any two texts share. */
    static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue()).substring(4);
    }
}
