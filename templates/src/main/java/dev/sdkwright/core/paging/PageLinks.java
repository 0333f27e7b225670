package dev.sdkwright.core.paging;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages. */
final class PageLinks {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:[^,\"<]|\"(?:[^\"\\\\]|\\\\.)*\")*)");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\\s]+)\\s*(?:=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;,\"]*)))?");

    private PageLinks() {
    }

    /** The target of the first link with the relation {@code next}; null where there is none. */
    static String next(List<String> lines) {
        for (String line : lines) {
            Matcher link = LINK.matcher(line);
            while (link.find()) {
                if (isNext(relations(link.group(2)))) {
                    return link.group(1);
                }
            }
        }
        return null;
    }

    /** Of several parameters with this name the first counts (RFC 8288, section 3.3). */
    private static String relations(String parameters) {
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase("rel")) {
                return String.valueOf(parameter.group(parameter.group(2) == null ? 3 : 2));
            }
        }
        return "";
    }

    private static boolean isNext(String relations) {
        for (String relation : relations.trim().split("\\s+")) {
            if (relation.equalsIgnoreCase("next")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A reference as one to what the first page stands below (RFC 3986, section 5.2).
     *
     * @param base the address of the page that has it; null for the first page
     * @param reference absolute or not
     */
    static String resolve(String base, String reference) {
        if (base == null) {
            return reference;
        }
        if (reference.startsWith("?")) { // which URI.resolve gets wrong
            int end = base.indexOf('?');
            return (end < 0 ? base : base.substring(0, end)) + reference;
        }
        try {
            return URI.create(base).resolve(reference).toString();
        } catch (IllegalArgumentException e) {
            return reference; // refused where it is followed
        }
    }
}
