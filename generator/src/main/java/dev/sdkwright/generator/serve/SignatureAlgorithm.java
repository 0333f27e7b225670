package dev.sdkwright.generator.serve;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The digests that signatures are made with. */
enum SignatureAlgorithm {
    SHA256("SHA-256", "HmacSHA256", "X-Sdk-Content-Sha256"),
    /** No JDK has it; providers such as BouncyCastle do. */
    SM3("SM3", "HmacSM3", "X-Sdk-Content-Sm3");

    private final String digest;
    private final String mac;
    private final String contentHeader;

    SignatureAlgorithm(String digest, String mac, String contentHeader) {
        this.digest = digest;
        this.mac = mac;
        this.contentHeader = contentHeader;
    }

    /** The header that says what stands for the digest of the body. */
    String contentHeader() {
        return contentHeader;
    }

    /** Whether this JVM has a provider of it. */
    boolean isAvailable() {
        try {
            MessageDigest.getInstance(digest);
            Mac.getInstance(mac);
            return true;
        } catch (GeneralSecurityException noProvider) {
            return false;
        }
    }

    /** In hexadecimal digits. */
    String hash(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(digest).digest(data));
        } catch (GeneralSecurityException noProvider) {
            throw new IllegalStateException(noProvider);
        }
    }

    /** In hexadecimal digits. */
    String mac(byte[] key, String text) {
        try {
            Mac hmac = Mac.getInstance(mac);
            hmac.init(new SecretKeySpec(key, mac));
            return HexFormat.of().formatHex(hmac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException noProvider) {
            throw new IllegalStateException(noProvider);
        }
    }
}
