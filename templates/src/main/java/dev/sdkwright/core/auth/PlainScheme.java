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
        // Not by plus signs: the first call would pay for linking them.
        StringBuilder text = new StringBuilder(256);
        text.append(algorithm.label()).append('\n').append(date).append('\n').append(canonicalHash);
        String signature = Hex.of(hmac.mac(Hmac.utf8(sk), Hmac.utf8(text.toString())));
        text.setLength(0);
        return text.append(algorithm.label()).append(" Access=").append(ak).append(", SignedHeaders=")
                .append(signedHeaders).append(", Signature=").append(signature).toString();
    }
}
