package dev.sdkwright.core.http;

import dev.sdkwright.core.auth.SecurityRequirement;

/**
 * The definition of one operation: where it is sent, how its request object becomes an HTTP request and how the
 * answer becomes its response object. Definitions hold no state and may be shared between threads.
 *
 * @param <R> the type of the request object
 * @param <S> the type of the response object
 */
public abstract class HttpRequestDef<R, S> {

    private final String name;
    private final HttpMethod method;
    private final String methodName;
    private final String uri;
    private final String contentType;

    /**
     * @param name the operation's name in the contract, for messages
     * @param method how it is sent
     * @param uri the path below the endpoint with parameters in braces; it may end in a fixed query
     * @param contentType of the request, also when it has no body; null when only a body is to have one
     */
    protected HttpRequestDef(String name, HttpMethod method, String uri, String contentType) {
        this(name, method, method.name(), uri, contentType);
    }

    /**
     * @param name the operation's name in the contract, for messages
     * @param methodName how it is sent
     * @param uri the path below the endpoint with parameters in braces; it may end in a fixed query
     * @param contentType of the request, also when it has no body; null when only a body is to have one
     */
    protected HttpRequestDef(String name, String methodName, String uri, String contentType) {
        this(name, HttpMethod.of(methodName), methodName, uri, contentType);
    }

    private HttpRequestDef(String name, HttpMethod method, String methodName, String uri, String contentType) {
        this.name = name;
        this.method = method;
        this.methodName = methodName;
        this.uri = uri;
        this.contentType = contentType;
    }

    public final String getName() {
        return name;
    }

    public final HttpMethod getMethod() {
        return method;
    }

    /** The method as it is sent; that of {@link HttpMethod#OTHER} has no other name. */
    public final String getMethodName() {
        return methodName;
    }

    public final String getUri() {
        return uri;
    }

    /** The content type of every request, or null when only a body is to have one. */
    public final String getContentType() {
        return contentType;
    }

    /** What it must be sent with, where that is not what the contract says of all operations. */
    public SecurityRequirement security() {
        return SecurityRequirement.INHERITED;
    }

    /** The address of a server of its own, variables in braces with their defaults; empty where it has none. */
    public String server() {
        return "";
    }

    /**
     * Whether the body of a successful answer is read by the caller, from {@link ResponseReader#stream()}, not by the
     * transport.
     */
    public boolean isResponseStreamed() {
        return false;
    }

    /**
     * Whether a status from 300 to 399 is its answer: the contract declares no other. Where the client follows
     * redirects, what it finds in the end is the answer.
     */
    public boolean isAnsweredByRedirect() {
        return false;
    }

    /**
     * Puts the fields of a request object where they belong.
     *
     * @param request not null
     * @param out takes them
     */
    public abstract void writeRequest(R request, RequestWriter out);

    /**
     * Makes the response object of a successful answer.
     *
     * @param in the answer
     * @return null only where the operation gives nothing
     */
    public abstract S readResponse(ResponseReader in);

    /**
     * Makes what the contract declares as the body of an error.
     *
     * @param in the answer
     * @return null where the contract declares none for its status
     */
    public Object readError(ResponseReader in) {
        return null;
    }
}
