package dev.sdkwright.core.auth;

/** What differs between the kinds of signature: everything else is the same canonical request. */
interface SignatureScheme {

    SigningAlgorithm algorithm();

    Hmac digest();

    /**
     * Makes the Authorization header.
     *
     * @param date of the request, {@code yyyyMMdd'T'HHmmss'Z'}
     * @param canonicalHash hex hash of the canonical request
     * @param signedHeaders lower-case names joined by semicolons
     */
    String authorization(String date, String canonicalHash, String signedHeaders);
}
