package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;

/** Finds a credential somewhere outside the program. */
public interface ICredentialProvider {

    /**
     * Looks for the credential.
     *
     * @return never null
     * @throws SdkException when there is none; the message names what was looked for
     */
    ICredential getCredentials();
}
