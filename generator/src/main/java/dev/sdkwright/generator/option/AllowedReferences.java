package dev.sdkwright.generator.option;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the references of a contract may lead, beside the folder that it stands in.
 *
 * @param places folders, relative ones as seen from the working directory, and beginnings of http and https addresses such as
 *     {@code https://schemas.example.com/v1/}
 */
public record AllowedReferences(List<String> places) {
    /** Nowhere else. */
    public static final AllowedReferences NONE = new AllowedReferences(List.of());

    public AllowedReferences {
        places = List.copyOf(places);
    }

    /** Whether a text is an address on the network, not a path. */
    public static boolean isRemote(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Whether a file may be read. */
    public boolean allows(Path document) {
        return places.stream().anyMatch(place -> !isRemote(place) && isBelow(document, place));
    }

    private static boolean isBelow(Path document, String folder) {
        try {
            return document.toAbsolutePath().normalize().startsWith(Path.of(folder).toAbsolutePath().normalize());
        } catch (InvalidPathException noFolder) {
            return false;
        }
    }

    /** Whether an address may be read: a host is allowed by its whole name, a folder with all that is below it. */
    public boolean allows(URI document) {
        String address = plain(document);
        return places.stream().filter(AllowedReferences::isRemote).anyMatch(place -> {
            String allowed = plain(URI.create(place));
            return address.equals(allowed) || address.startsWith(allowed.endsWith("/") ? allowed : allowed + "/");
        });
    }

    private static String plain(URI address) {
        URI normal = address.normalize();
        String port = normal.getPort() < 0 ? "" : ":" + normal.getPort();
        return (normal.getScheme() + "://" + normal.getHost() + port).toLowerCase(Locale.ROOT)
                + (normal.getRawPath() == null ? "" : normal.getRawPath());
    }
}
