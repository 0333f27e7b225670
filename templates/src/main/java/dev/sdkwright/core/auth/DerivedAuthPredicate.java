package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpRequest;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * True for endpoints outside the provider's own domains: those want the key that is derived for region and service.
 */
final class DerivedAuthPredicate implements Function<HttpRequest, Boolean> {

    @Override
    public Boolean apply(HttpRequest request) {
        String endpoint = request.getEndpoint();
        int scheme = endpoint.indexOf("://");
        String host = scheme < 0 ? endpoint : endpoint.substring(scheme + 3);
        return !Holder.PROVIDER.matcher(host).matches();
    }

    /** Apart, so that only those who use it pay for the pattern. */
    private static final class Holder {
        static final Pattern PROVIDER = Pattern.compile(
                "[a-z][a-z0-9-]+(\\.[a-z]{2,}-[a-z]+-\\d{1,2})?\\.(my)?(huaweicloud|myhwclouds)\\.(com|cn)");
    }
}
