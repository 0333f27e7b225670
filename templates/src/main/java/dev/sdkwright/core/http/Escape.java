package dev.sdkwright.core.http;

/** How names and values are kept apart from what stands between them. */
enum Escape {

    /** Not at all: a part of a multipart body is delimited as a whole. */
    NONE,

    /** All but the unreserved characters are percent-encoded (RFC 3986, section 2.3). */
    PERCENT,

    /**
     * Reserved characters and what is percent-encoded already stay as they are (RFC 6570, section 3.2.3), but not
     * those that would end the value or make it mean something else; see OAS 3.1.1, appendix C.
     */
    RESERVED;

    /** What a query may contain as it is (RFC 3986, section 3.4), without what separates parameters. */
    private static final String QUERY = ":/?@!$'()*,;";

    String name(String name) {
        return this == NONE ? name : PercentEncoding.encode(name);
    }

    String value(String value) {
        return switch (this) {
            case NONE -> value;
            case PERCENT -> PercentEncoding.encode(value);
            case RESERVED -> PercentEncoding.encodeExcept(value, QUERY);
        };
    }
}
