package dev.sdkwright.core.auth;

/** The temporary keys of the machine for {@link GlobalCredentials}; see {@link MetadataCredentialProvider}. */
public class MetadataGlobalCredentialProvider extends MetadataCredentialProvider {

    private volatile String domainId;

    public MetadataGlobalCredentialProvider() {
        super("global");
    }

    /** The domain that is called upon, or null to have it found out. */
    public String getDomainId() {
        return domainId;
    }

    public void setDomainId(String domainId) {
        this.domainId = domainId;
    }

    @Override
    public ICredential getCredentials() {
        return fetched(new GlobalCredentials().withDomainId(domainId));
    }
}
