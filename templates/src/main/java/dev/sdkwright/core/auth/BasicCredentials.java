package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpRequestBuilder;

/** Keys for calls within one project. */
public class BasicCredentials extends AbstractCredentials<BasicCredentials> {

    private volatile String projectId;

    public BasicCredentials() {
    }

    /** The project that is called upon, or null. */
    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    public BasicCredentials withProjectId(String projectId) {
        setProjectId(projectId);
        return this;
    }

    @Override
    public BasicCredentials deepClone() {
        BasicCredentials copy = copyTo(new BasicCredentials());
        copy.projectId = projectId;
        return copy;
    }

    @Override
    void fillPath(HttpRequestBuilder builder) {
        builder.addAutoFilledPathParam("project_id", projectId);
    }

    @Override
    void addHeaders(HttpRequestBuilder builder) {
        builder.setHeaderIfAbsent("X-Project-Id", projectId);
    }

    @Override
    boolean isBodySigned(String contentType) {
        return super.isBodySigned(contentType) || contentType.startsWith("application/bson");
    }

    @Override
    String scopeId() {
        return projectId;
    }

    @Override
    void setScopeId(String id) {
        projectId = id;
    }

    @Override
    Dialogue<String> ask(AccountLookup lookup, String iam, String sts, String regionId) {
        return lookup.project(iam, regionId);
    }
}
