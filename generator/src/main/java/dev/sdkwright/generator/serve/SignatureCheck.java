package dev.sdkwright.generator.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the signature of a request as a gateway does: the canonical form of what has arrived is made by the published
 * rules and signed with the secret key that is known here. Knows SDK-HMAC-SHA256 and V11-HMAC-SHA256. How old a signature
 * is does not count: tests may have clocks of their own.
 */
final class SignatureCheck {
    private static final Pattern PLAIN = Pattern.compile(
            "SDK-HMAC-SHA256\\s+Access=([^,]+),\\s*SignedHeaders=([^,]+),\\s*Signature=([0-9a-fA-F]{64})");
    private static final Pattern DERIVED = Pattern.compile("V11-HMAC-SHA256\\s+Credential=([^/,]+)/([0-9]{8}[^,]*),"
            + "\\s*SignedHeaders=([^,]+),\\s*Signature=([0-9a-fA-F]{64})");
    private static final Pattern DATE = Pattern.compile("[0-9]{8}T[0-9]{6}Z");

    private final AccessKeys keys;

    SignatureCheck(AccessKeys keys) {
        this.keys = keys;
    }

    /** Why the signature does not count; empty where it is right. */
    Optional<String> problem(Received request) {
        Optional<String> authorization = request.header("Authorization");
        if (authorization.isEmpty()) {
            return Optional.of("is missing; the request must be signed");
        }
        String date = request.header("X-Sdk-Date").orElse("");
        if (!DATE.matcher(date).matches()) {
            return Optional.of("does not count without a header X-Sdk-Date such as 20260101T000000Z");
        }
        Matcher plain = PLAIN.matcher(authorization.get());
        if (plain.matches()) {
            return verdict(request, plain.group(1), plain.group(2), plain.group(3), "SDK-HMAC-SHA256\n" + date + "\n",
                    utf8(keys.sk()));
        }
        Matcher derived = DERIVED.matcher(authorization.get());
        if (derived.matches()) {
            String scope = derived.group(2);
            if (!date.startsWith(scope.substring(0, 8))) {
                return Optional.of("is scoped to another day than X-Sdk-Date has");
            }
            return verdict(request, derived.group(1), derived.group(3), derived.group(4),
                    "V11-HMAC-SHA256\n" + date + "\n" + scope + "\n", utf8(derivedKey(scope)));
        }
        return Optional.of("has not the form 'SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...'");
    }

    private Optional<String> verdict(
            Received request, String ak, String signedHeaders, String signature, String head, byte[] key) {
        if (!ak.equals(keys.ak())) {
            return Optional.of("names the access key '" + ak + "'; known here is '" + keys.ak() + "'");
        }
        List<String> names = List.of(signedHeaders.split(";"));
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted);
        if (!names.equals(sorted) || !names.contains("x-sdk-date") || !names.contains("host")) {
            return Optional.of("must sign host and x-sdk-date, and name its headers in order; it names " + signedHeaders);
        }
        for (String name : names) {
            if (request.header(name).isEmpty()) {
                return Optional.of("names the header " + name + ", which was not sent");
            }
        }
        String canonical;
        try {
            canonical = canonical(request, names, signedHeaders);
        } catch (IllegalArgumentException malformed) {
            return Optional.of("is of a target with a malformed percent sign");
        }
        String expected = mac(key, head + hash(utf8(canonical)));
        boolean right = MessageDigest.isEqual(utf8(expected), utf8(Texts.lower(signature)));
        return right ? Optional.empty()
                : Optional.of("does not belong to this request; the canonical request here is\n" + canonical);
    }

    private static String canonical(Received request, List<String> names, String signedHeaders) {
        StringBuilder headers = new StringBuilder();
        names.forEach(name -> headers.append(Texts.lower(name)).append(':')
                .append(request.header(name).orElseThrow().strip()).append('\n'));
        String payload = request.header("X-Sdk-Content-Sha256").orElseGet(() -> hash(request.body()));
        return request.method() + "\n" + path(request.path()) + "\n" + query(request.query()) + "\n" + headers + "\n"
                + signedHeaders + "\n" + payload;
    }

    /** Segments encoded anew; always with a slash at the end. */
    private static String path(String path) {
        StringBuilder out = new StringBuilder();
        for (String segment : path.split("/", -1)) {
            out.append(encoded(Texts.decodedPath(segment))).append('/');
        }
        return path.endsWith("/") ? out.substring(0, out.length() - 1) : out.toString();
    }

    private static String query(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = encoded(Texts.decodedPath(equals < 0 ? part : part.substring(0, equals)));
                String value = encoded(Texts.decodedPath(equals < 0 ? "" : part.substring(equals + 1)));
                parameters.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
            }
        }
        List<String> parts = new ArrayList<>();
        parameters.forEach((name, values) -> values.stream().sorted().forEach(value -> parts.add(name + "=" + value)));
        return String.join("&", parts);
    }

    private static String encoded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : utf8(text)) {
            boolean kept = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || "-_.~".indexOf(b) >= 0;
            out.writeBytes(kept ? new byte[] {b} : utf8(String.format("%%%02X", b)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** HKDF of RFC 5869 for one block, as text. */
    private String derivedKey(String scope) {
        byte[] extracted = HexFormat.of().parseHex(mac(utf8(keys.ak()), keys.sk()));
        return mac(extracted, scope + "\u0001");
    }

    private static String hash(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(utf8(text)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
