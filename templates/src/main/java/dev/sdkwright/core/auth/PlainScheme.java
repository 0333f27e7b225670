package dev.sdkwright.core.auth;

/** Signs with the secret key itself. */
final class PlainScheme implements SignatureScheme {

    private final String ak;
    private final String sk;
    private final SigningAlgorithm algorithm;
    private final Hmac hmac;

    PlainScheme(String ak, String sk, SigningAlgorithm algorithm) {
        this.ak = ak;
        this.sk = sk;
        this.algorithm = algorithm;
        this.hmac = new Hmac(algorithm.digest());
    }

    @Override
    public SigningAlgorithm algorithm() {
        return algorithm;
    }

    @Override
    public Hmac digest() {
        return hmac;
    }

    @Override
    public String authorization(String date, String canonicalHash, String signedHeaders) {
        String stringToSign = algorithm.label() + '\n' + date + '\n' + canonicalHash;
        return algorithm.label() + " Access=" + ak + ", SignedHeaders=" + signedHeaders + ", Signature="
                + Hex.of(hmac.mac(Hmac.utf8(sk), Hmac.utf8(stringToSign)));
    }
}
