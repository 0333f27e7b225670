package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpRequestBuilder;

/** Keys for calls on services that stand above regions and projects. */
public class GlobalCredentials extends AbstractCredentials<GlobalCredentials> {

    private static final String REGION = "globe";

    private volatile String domainId;

    public GlobalCredentials() {
    }

    /** The account that is called upon, or null. */
    public String getDomainId() {
        return domainId;
    }

    public void setDomainId(String domainId) {
        this.domainId = domainId;
    }

    public GlobalCredentials withDomainId(String domainId) {
        setDomainId(domainId);
        return this;
    }

    @Override
    public GlobalCredentials deepClone() {
        GlobalCredentials copy = copyTo(new GlobalCredentials());
        copy.domainId = domainId;
        return copy;
    }

    @Override
    void fillPath(HttpRequestBuilder builder) {
        builder.addAutoFilledPathParam("domain_id", domainId);
    }

    @Override
    void addHeaders(HttpRequestBuilder builder) {
        builder.setHeaderIfAbsent("X-Domain-Id", domainId);
    }

    @Override
    String derivedRegion() {
        return REGION;
    }

    @Override
    String scopeId() {
        return domainId;
    }

    @Override
    void setScopeId(String id) {
        domainId = id;
    }

    @Override
    Dialogue<String> ask(AccountLookup lookup, String iam, String sts, String regionId) {
        return lookup.domain(iam, sts);
    }
}
