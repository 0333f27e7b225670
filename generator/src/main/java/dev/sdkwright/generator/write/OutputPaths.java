package dev.sdkwright.generator.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules for paths of generated files: they stay inside the output folder, keep out of our own record, and mean
 * different files also where upper and lower case are the same. Names are made elsewhere; this is the last gate in
 * front of the disk.
 */
final class OutputPaths {
    static final String CONTROL_FOLDER = ".sdkwright";

    private OutputPaths() {}

    /**
     * Holds these paths to the rules.
     *
     * @throws IllegalArgumentException if one of them breaks a rule
     */
    static void check(Collection<String> paths) {
        Map<String, String> spellings = new HashMap<>();
        Set<String> folders = new HashSet<>();
        Set<String> files = new HashSet<>();
        for (String path : paths) {
            checkShape(path);
            for (String folder = above(path); !folder.isEmpty() && folders.add(folder); folder = above(folder)) {
                checkSpelling(spellings, folder);
            }
            checkSpelling(spellings, path);
            if (!files.add(path)) {
                throw new IllegalArgumentException("two generated files have the path " + path);
            }
        }
        files.stream().filter(folders::contains).findFirst().ifPresent(path -> {
            throw new IllegalArgumentException("the path " + path + " is that of a generated file and of a folder");
        });
    }

    /** The folder around, empty for the output folder itself. */
    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static void checkShape(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException("no path of a generated file: " + path);
            }
        }
        for (int index = 0; index < path.length(); index++) {
            if (isForbidden(path.charAt(index))) {
                throw new IllegalArgumentException("no path of a generated file: " + path);
            }
        }
        if ((path + "/").toLowerCase(Locale.ROOT).startsWith(CONTROL_FOLDER + "/")) {
            throw new IllegalArgumentException("no path of a generated file, kept for the manifest: " + path);
        }
    }

    private static boolean isForbidden(char character) {
        return character < ' ' || character == 0x7f || character == '\\' || character == ':';
    }

    private static void checkSpelling(Map<String, String> spellings, String path) {
        String known = spellings.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (known != null && !known.equals(path)) {
            throw new IllegalArgumentException(
                    "the paths " + known + " and " + path + " of generated files differ in upper and lower case only");
        }
    }
}
