package dev.sdkwright.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A contract that a server gives out.
 *
 * @param url where
 */
record RemoteReference(URI url) implements ContractReference {

    static boolean isOne(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:");
    }

    static RemoteReference parse(String value) throws MojoFailureException {
        try {
            URI url = new URI(value);
            if (url.getHost() == null) {
                throw Parameters.invalid("contract", value, "names no host");
            }
            if (url.getUserInfo() != null) {
                throw Parameters.invalid("contract", url.getScheme() + "://…@" + url.getHost(),
                        "has credentials in it; put them into a <server> of settings.xml whose id is the host's name");
            }
            return new RemoteReference(url);
        } catch (URISyntaxException e) {
            throw Parameters.invalid("contract", value, "is not a URL: " + e.getReason());
        }
    }

    @Override
    public OpenContract open(Sources sources) throws MojoFailureException {
        return OpenContract.ofFile(sources.remote().fetch(url), url.toString());
    }
}
