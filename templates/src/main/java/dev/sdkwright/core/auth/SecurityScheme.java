package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpRequest;

/** One of the ways in which a service knows its callers, as its contract declares it. */
public final class SecurityScheme {

    private static final String AUTHORIZATION = "Authorization";

    private final String name;
    private final Kind kind;

    /** The header, query parameter or cookie of a key; the address of the token server; what another kind is. */
    private final String detail;

    private SecurityScheme(String name, Kind kind, String detail) {
        this.name = name;
        this.kind = kind;
        this.detail = detail;
    }

    /** What credentials prove, and where they do it. */
    enum Kind {
        HEADER_KEY("ApiKeyCredentials"),
        QUERY_KEY("ApiKeyCredentials"),
        COOKIE_KEY("ApiKeyCredentials"),
        BASIC("BasicAuthCredentials"),
        BEARER("BearerCredentials"),
        CLIENT_CREDENTIALS("ClientCredentials or BearerCredentials"),
        SIGNATURE("BasicCredentials"),
        OTHER("an ICredential of your own");

        private final String credentials;

        Kind(String credentials) {
            this.credentials = credentials;
        }
    }

    /** A key that is sent in a header. */
    public static SecurityScheme headerKey(String name, String header) {
        return new SecurityScheme(name, Kind.HEADER_KEY, header);
    }

    /** A key that is sent in the query. */
    public static SecurityScheme queryKey(String name, String parameter) {
        return new SecurityScheme(name, Kind.QUERY_KEY, parameter);
    }

    /** A key that is sent in a cookie. */
    public static SecurityScheme cookieKey(String name, String cookie) {
        return new SecurityScheme(name, Kind.COOKIE_KEY, cookie);
    }

    /** User and password; see RFC 7617. */
    public static SecurityScheme basic(String name) {
        return new SecurityScheme(name, Kind.BASIC, "");
    }

    /** A token that the caller brings; see RFC 6750. */
    public static SecurityScheme bearer(String name) {
        return new SecurityScheme(name, Kind.BEARER, "");
    }

    /**
     * A token that the client gets for its id and secret; see RFC 6749, section 4.4.
     *
     * @param name of the scheme
     * @param tokenUrl where; empty where the contract does not say
     */
    public static SecurityScheme clientCredentials(String name, String tokenUrl) {
        return new SecurityScheme(name, Kind.CLIENT_CREDENTIALS, tokenUrl);
    }

    /** A signature with access key and secret key. */
    public static SecurityScheme signature(String name) {
        return new SecurityScheme(name, Kind.SIGNATURE, "");
    }

    /** Something that the client cannot do: the transport does it, or a credential of the caller's own. */
    public static SecurityScheme other(String name) {
        return new SecurityScheme(name, Kind.OTHER, "");
    }

    /** As the contract calls it. */
    public String getName() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }

    boolean isKey() {
        return kind == Kind.HEADER_KEY || kind == Kind.QUERY_KEY || kind == Kind.COOKIE_KEY;
    }

    /** Whether the caller put on the request, by hand, what this scheme asks for. */
    boolean isOn(HttpRequest request) {
        return switch (kind) {
            case HEADER_KEY -> request.haveHeader(detail);
            case QUERY_KEY -> request.getQueryParams().containsKey(detail);
            case COOKIE_KEY -> request.haveHeader("Cookie") && hasCookie(request.getHeader("Cookie"));
            default -> request.haveHeader(AUTHORIZATION);
        };
    }

    private boolean hasCookie(String cookies) {
        for (String cookie : cookies.split(";")) {
            if (cookie.strip().startsWith(detail + '=')) {
                return true;
            }
        }
        return false;
    }

    /** Its name and the classes of credentials that it takes. */
    @Override
    public String toString() {
        return name + " (" + kind.credentials + ')';
    }
}
