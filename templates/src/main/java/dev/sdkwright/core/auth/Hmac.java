package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A digest and the HMAC of RFC 2104 over it. Made from the digest, because providers of SM3 need not have its HMAC,
 * and because the first use of {@code javax.crypto.Mac} costs a client's first call a good part of its time.
 */
final class Hmac {

    /** In bytes; the same for SHA-256 and SM3. */
    private static final int BLOCK = 64;

    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final MessageDigest digest;

    Hmac(String algorithm) {
        try {
            digest = MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new SdkException("no security provider of this JVM has " + algorithm
                    + "; register one that has, such as BouncyCastle: Security.addProvider(...)", e);
        }
    }

    byte[] hash(byte[] data) {
        return digest.digest(data);
    }

    byte[] mac(byte[] key, byte[] data) {
        byte[] shortKey = key.length > BLOCK ? digest.digest(key) : key;
        digest.update(pad(shortKey, INNER));
        byte[] inner = digest.digest(data);
        digest.update(pad(shortKey, OUTER));
        return digest.digest(inner);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pad(byte[] key, byte with) {
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) (i < key.length ? key[i] ^ with : with);
        }
        return block;
    }
}
