package dev.sdkwright.core.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Does what the gateway does with a signed request: makes the canonical form of what arrived, by the published rules,
 * and compares signatures. Knows SDK-HMAC-SHA256, SDK-HMAC-SM3 (with a provider that has SM3 and HmacSM3) and
 * V11-HMAC-SHA256.
 */
public final class SignatureVerifier {

    private static final Pattern PLAIN = Pattern.compile(
            "(SDK-HMAC-(?:SHA256|SM3)) Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");
    private static final Pattern DERIVED = Pattern.compile(
            "V11-HMAC-SHA256 Credential=([^/]+)/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");

    private final String ak;
    private final String sk;

    public SignatureVerifier(String ak, String sk) {
        this.ak = ak;
        this.sk = sk;
    }

    /**
     * Checks a request.
     *
     * @throws AssertionError with the canonical request when the signature does not belong to it
     */
    public void verify(RecordedRequest request) {
        String authorization = request.header("Authorization");
        require(authorization != null, "there is no Authorization header");
        Matcher plain = PLAIN.matcher(authorization);
        Matcher derived = DERIVED.matcher(authorization);
        String signature;
        String expected;
        String canonical;
        if (plain.matches()) {
            boolean sm3 = plain.group(1).endsWith("SM3");
            require(plain.group(2).equals(ak), "the access key is another");
            canonical = canonical(request, plain.group(3), sm3);
            String text = plain.group(1) + "\n" + date(request) + "\n" + hash(sm3, utf8(canonical));
            expected = mac(sm3, utf8(sk), text);
            signature = plain.group(4);
        } else {
            require(derived.matches(), "the Authorization header has no known form: " + authorization);
            require(derived.group(1).equals(ak), "the access key is another");
            String scope = derived.group(2);
            require(date(request).startsWith(scope.substring(0, 8)), "the scope is of another day");
            canonical = canonical(request, derived.group(3), false);
            String text = "V11-HMAC-SHA256\n" + date(request) + "\n" + scope + "\n" + hash(false, utf8(canonical));
            expected = mac(false, utf8(derivedKey(scope)), text);
            signature = derived.group(4);
        }
        require(expected.equals(signature), "the signature does not belong to this request:\n" + canonical);
    }

    private static String canonical(RecordedRequest request, String signedHeaders, boolean sm3) {
        String target = request.target();
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        List<String> names = Arrays.asList(signedHeaders.split(";"));
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted);
        require(names.equals(sorted), "the signed headers are not in order: " + names);
        require(names.contains("host") && names.contains("x-sdk-date"), "host and x-sdk-date must be signed: " + names);
        StringBuilder headers = new StringBuilder();
        for (String name : names) {
            String value = request.header(name);
            require(value != null, "the signed header " + name + " did not arrive");
            headers.append(name.toLowerCase(Locale.ROOT)).append(':').append(value.trim()).append('\n');
        }
        return request.method() + "\n" + canonicalPath(path) + "\n" + canonicalQuery(query) + "\n" + headers + "\n"
                + signedHeaders + "\n" + payload(request, sm3);
    }

    private static String canonicalPath(String path) {
        StringBuilder out = new StringBuilder();
        for (String segment : path.split("/", -1)) {
            out.append(encode(decode(segment))).append('/');
        }
        // The loop put a slash behind the last segment; behind an empty one there is one already.
        return path.endsWith("/") ? out.substring(0, out.length() - 1) : out.toString();
    }

    private static String canonicalQuery(String query) {
        Map<String, List<String>> params = new TreeMap<>();
        for (String param : query.split("&")) {
            if (!param.isEmpty()) {
                int equals = param.indexOf('=');
                String name = encode(decode(equals < 0 ? param : param.substring(0, equals)));
                String value = encode(decode(equals < 0 ? "" : param.substring(equals + 1)));
                params.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        List<String> parts = new ArrayList<>();
        params.forEach((name, values) -> {
            Collections.sort(values);
            values.forEach(value -> parts.add(name + "=" + value));
        });
        return String.join("&", parts);
    }

    private static String payload(RecordedRequest request, boolean sm3) {
        String given = request.header(sm3 ? "X-Sdk-Content-Sm3" : "X-Sdk-Content-Sha256");
        return given == null ? hash(sm3, request.body()) : given;
    }

    /** HKDF of RFC 5869 for one block. */
    private String derivedKey(String scope) {
        byte[] extracted = HexFormat.of().parseHex(mac(false, utf8(ak), sk));
        return mac(false, extracted, scope + "\u0001");
    }

    private static String date(RecordedRequest request) {
        return request.header("X-Sdk-Date");
    }

    private static String hash(boolean sm3, byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(sm3 ? "SM3" : "SHA-256").digest(data));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String mac(boolean sm3, byte[] key, String text) {
        try {
            String name = sm3 ? "HmacSM3" : "HmacSHA256";
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(key, name));
            return HexFormat.of().formatHex(mac.doFinal(utf8(text)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] source = utf8(text);
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '%') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static String encode(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void require(boolean good, String problem) {
        if (!good) {
            throw new AssertionError(problem);
        }
    }
}
