package dev.sdkwright.core.auth;

import java.time.Instant;

/**
 * Access key and secret key, and the token that goes with temporary ones; all of them together, so that a request never
 * has parts of two.
 *
 * @param ak the access key, or null
 * @param sk the secret key, or null
 * @param securityToken the token of temporary keys, or null
 * @param renewal when temporary keys are got anew
 * @param expiry when temporary keys end
 */
record Keys(String ak, String sk, String securityToken, Instant renewal, Instant expiry)
        implements RenewalSlot.Expiring {

    /** Before anything is set. */
    static final Keys NONE = lasting(null, null, null);

    /** Keys that someone set and that are never got anew. */
    static Keys lasting(String ak, String sk, String securityToken) {
        return new Keys(ak, sk, securityToken, Instant.MAX, Instant.MAX);
    }

    /** The same keys, to be got anew at another time but not after their end. */
    Keys renewedAt(Instant moment) {
        return new Keys(ak, sk, securityToken, moment.isBefore(expiry) ? moment : expiry, expiry);
    }

    /** Without the keys: they are secrets. */
    @Override
    public String toString() {
        return "Keys until " + expiry;
    }
}
