package dev.sdkwright.generator.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Follows the links of a site in HTML without a browser. */
public final class SiteLinks {
    private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private SiteLinks() {}

    /** Where links lead. */
    static List<String> targets(String page) {
        return found(HREF, page);
    }

    /**
     * Everything that is wrong: links to pages or places that are not there, and places that are there twice.
     *
     * @param files the site's files by their paths
     */
    public static List<String> faults(Map<String, String> files) {
        List<String> faults = new ArrayList<>();
        Map<String, Set<String>> places = new TreeMap<>();
        files.forEach((path, page) -> {
            List<String> ids = path.endsWith(".html") ? found(ID, page) : List.of();
            Set<String> once = Set.copyOf(ids);
            if (once.size() < ids.size()) {
                faults.add(path + " has a place twice: " + ids);
            }
            places.put(path, once);
        });
        files.forEach((path, page) -> {
            for (String href : path.endsWith(".html") ? targets(page) : List.<String>of()) {
                if (!isOutside(href) && !leads(path, href, places)) {
                    faults.add(path + " leads to " + href);
                }
            }
        });
        return faults;
    }

    private static boolean isOutside(String href) {
        return href.matches("(?s)(https?|mailto|data):.*");
    }

    private static boolean leads(String path, String href, Map<String, Set<String>> places) {
        String[] target = href.split("#", 2);
        Path page = target[0].isEmpty() ? Path.of(path) : Path.of(path).resolveSibling(target[0]).normalize();
        Set<String> there = places.get(page.toString());
        return there != null && (target.length == 1 || there.contains(target[1]));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
