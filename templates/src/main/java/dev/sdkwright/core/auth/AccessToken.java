package dev.sdkwright.core.auth;

import java.time.Instant;

/**
 * A token of a token server.
 *
 * @param value what is sent
 * @param renewal when another is asked for: before this one ends
 */
record AccessToken(String value, Instant renewal) implements RenewalSlot.Expiring {

    /** Without the token: it is a secret. */
    @Override
    public String toString() {
        return "AccessToken until " + renewal;
    }
}
