package dev.sdkwright.core.auth;

/**
 * Signs with a key derived for day, region and service by HKDF (RFC 5869): salt = AK, input = SK, info = the scope,
 * 32 bytes. The key is used as its hex text.
 */
final class DerivedScheme implements SignatureScheme {

    private static final String LABEL = "V11-HMAC-SHA256";
    private static final int DAY_LENGTH = 8;

    private final String ak;
    private final String sk;
    private final String place;
    private final Hmac hmac = new Hmac(SigningAlgorithm.HMAC_SHA256.digest());

    DerivedScheme(String ak, String sk, String region, String service) {
        this.ak = ak;
        this.sk = sk;
        this.place = region + '/' + service;
    }

    @Override
    public SigningAlgorithm algorithm() {
        return SigningAlgorithm.HMAC_SHA256;
    }

    @Override
    public Hmac digest() {
        return hmac;
    }

    @Override
    public String authorization(String date, String canonicalHash, String signedHeaders) {
        String scope = date.substring(0, Math.min(DAY_LENGTH, date.length())) + '/' + place;
        String stringToSign = LABEL + '\n' + date + '\n' + scope + '\n' + canonicalHash;
        return LABEL + " Credential=" + ak + '/' + scope + ", SignedHeaders=" + signedHeaders + ", Signature="
                + Hex.of(hmac.mac(Hmac.utf8(key(scope)), Hmac.utf8(stringToSign)));
    }

    /** Extract, then the first block of expand: one block of SHA-256 is the 32 bytes that are wanted. */
    private String key(String scope) {
        byte[] extracted = hmac.mac(Hmac.utf8(ak), Hmac.utf8(sk));
        byte[] info = Hmac.utf8(scope);
        byte[] block = new byte[info.length + 1];
        System.arraycopy(info, 0, block, 0, info.length);
        block[info.length] = 1;
        return Hex.of(hmac.mac(extracted, block));
    }
}
