package dev.sdkwright.core.auth;

/** The temporary keys of the machine for {@link BasicCredentials}; see {@link MetadataCredentialProvider}. */
public class MetadataBasicCredentialProvider extends MetadataCredentialProvider {

    private volatile String projectId;

    public MetadataBasicCredentialProvider() {
        super("basic");
    }

    /** The project that is called upon, or null to have it found out. */
    public String getProjectId() {
        return projectId;
    }

    public void setProjectId(String projectId) {
        this.projectId = projectId;
    }

    @Override
    public ICredential getCredentials() {
        return fetched(new BasicCredentials().withProjectId(projectId));
    }
}
