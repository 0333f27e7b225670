package dev.sdkwright.generator.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The rules for paths of generated files: they stay inside the output folder, keep out of our own record, and mean
 * different files also where upper and lower case are the same. Names are made elsewhere; this is the last gate in
 * front of the disk.
 */
final class OutputPaths {
    static final String CONTROL_FOLDER = ".sdkwright";

    private final Map<String, Folder> folders = new HashMap<>();

    private OutputPaths() {}

    /** What stands in a folder: names by how they are spelled where upper and lower case are the same. */
    private record Folder(Map<String, Member> members) {}

    private record Member(String name, Kind kind) {}

    private enum Kind { FILE, FOLDER }

    /**
     * Holds these paths to the rules.
     *
     * @throws IllegalArgumentException if one of them breaks a rule
     */
    static void check(Collection<String> paths) {
        OutputPaths checked = new OutputPaths();
        paths.forEach(path -> checked.add(path, Kind.FILE));
    }

    /** The folder around, empty for the output folder itself. */
    static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void add(String path, Kind kind) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        checkShape(path, name);
        String above = folderOf(path);
        Folder folder = folders.get(above);
        if (folder == null) {
            folder = new Folder(new HashMap<>());
            folders.put(above, folder);
            if (name.length() < path.length()) {
                add(above, Kind.FOLDER);
            }
        }
        String key = name.toLowerCase(Locale.ROOT);
        if (above.isEmpty() && key.equals(CONTROL_FOLDER)) {
            throw new IllegalArgumentException("no path of a generated file, kept for the manifest: " + path);
        }
        Member known = folder.members().putIfAbsent(key, new Member(name, kind));
        if (known != null) {
            throw new IllegalArgumentException(clash(known, above.isEmpty() ? "" : above + "/", name, kind));
        }
    }

    private static String clash(Member known, String above, String name, Kind kind) {
        if (!known.name().equals(name)) {
            return "the paths " + above + known.name() + " and " + above + name
                    + " of generated files differ in upper and lower case only";
        }
        return known.kind() == kind
                ? "two generated files have the path " + above + name
                : "the path " + above + name + " is that of a generated file and of a folder";
    }

    private static void checkShape(String path, String name) {
        boolean good = !path.startsWith("/") && !name.isEmpty() && !name.equals(".") && !name.equals("..");
        for (int index = 0; index < name.length(); index++) {
            good &= !isForbidden(name.charAt(index));
        }
        if (!good) {
            throw new IllegalArgumentException("no path of a generated file: " + path);
        }
    }

    private static boolean isForbidden(char character) {
        return character < ' ' || character == 0x7f || character == '\\' || character == ':';
    }
}
