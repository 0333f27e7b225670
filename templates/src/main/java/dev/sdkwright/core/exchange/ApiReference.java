package dev.sdkwright.core.exchange;

/** Which operation is called. */
public class ApiReference {

    private String name;
    private String method;
    private String uri;

    public ApiReference() {
    }

    /** The operation's name in the contract. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ApiReference withName(String name) {
        setName(name);
        return this;
    }

    /** How it is sent, such as {@code GET}. */
    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public ApiReference withMethod(String method) {
        setMethod(method);
        return this;
    }

    /** Its path in the contract, with parameters in braces. */
    public String getUri() {
        return uri;
    }

    public void setUri(String uri) {
        this.uri = uri;
    }

    public ApiReference withUri(String uri) {
        setUri(uri);
        return this;
    }
}
