package dev.sdkwright.core.auth;

/** How requests are signed with AK and SK. */
public enum SigningAlgorithm {

    /** SHA-256 of FIPS 180-4 and HMAC of RFC 2104. */
    HMAC_SHA256("SHA-256", "SDK-HMAC-SHA256", "X-Sdk-Content-Sha256"),

    /**
     * SM3 of GB/T 32905-2016 and HMAC of RFC 2104. The JDK has no SM3: a security provider that has it, such as
     * BouncyCastle, must be registered.
     */
    HMAC_SM3("SM3", "SDK-HMAC-SM3", "X-Sdk-Content-Sm3");

    private final String digest;
    private final String label;
    private final String contentHeader;

    SigningAlgorithm(String digest, String label, String contentHeader) {
        this.digest = digest;
        this.label = label;
        this.contentHeader = contentHeader;
    }

    /** What is used unless another is asked for. */
    public static SigningAlgorithm getDefault() {
        return HMAC_SHA256;
    }

    /** The digest's name in the JCA. */
    String digest() {
        return digest;
    }

    /** How the Authorization header names the algorithm. */
    String label() {
        return label;
    }

    /** The header that says what stands for the hash of the body. */
    String contentHeader() {
        return contentHeader;
    }
}
