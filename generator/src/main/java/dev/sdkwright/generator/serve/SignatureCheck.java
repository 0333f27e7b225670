package dev.sdkwright.generator.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the signature of a request as a gateway does: the canonical form of what has arrived is made by the published
 * rules and signed with the secret key that is known here. Knows SDK-HMAC-SHA256, V11-HMAC-SHA256 and, where the JVM has
 * a provider of SM3, SDK-HMAC-SM3. How old a signature is does not count: tests may have clocks of their own.
 */
final class SignatureCheck {
    private static final Pattern PLAIN = Pattern.compile("SDK-HMAC-(?<algorithm>SHA256|SM3)\\s+Access=(?<ak>[^,]+),"
            + "\\s*SignedHeaders=(?<headers>[^,]+),\\s*Signature=(?<signature>[0-9a-fA-F]{64})");
    private static final Pattern DERIVED = Pattern.compile("V11-HMAC-SHA256\\s+Credential=(?<ak>[^/,]+)/"
            + "(?<scope>[0-9]{8}[^,]*),\\s*SignedHeaders=(?<headers>[^,]+),\\s*Signature=(?<signature>[0-9a-fA-F]{64})");
    private static final Pattern DATE = Pattern.compile("[0-9]{8}T[0-9]{6}Z");
    private static final String UNSIGNED = "UNSIGNED-PAYLOAD";

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
            SignatureAlgorithm algorithm = SignatureAlgorithm.valueOf(plain.group("algorithm"));
            return algorithm.isAvailable()
                    ? new Signed(request, algorithm, plain).problem("SDK-HMAC-" + algorithm + "\n" + date + "\n", keys.sk())
                    : Optional.of("is made with " + algorithm + ", of which the JVM of this stand-in has no provider; sign with"
                            + " SDK-HMAC-SHA256 here, or register a provider such as BouncyCastle");
        }
        Matcher derived = DERIVED.matcher(authorization.get());
        if (derived.matches()) {
            String scope = derived.group("scope");
            return date.startsWith(scope.substring(0, 8))
                    ? new Signed(request, SignatureAlgorithm.SHA256, derived)
                            .problem("V11-HMAC-SHA256\n" + date + "\n" + scope + "\n", derivedKey(scope))
                    : Optional.of("is scoped to another day than X-Sdk-Date has");
        }
        return Optional.of("has none of the forms 'SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...',"
                + " 'SDK-HMAC-SM3 ...' and 'V11-HMAC-SHA256 Credential=.../day/region/service, ...'");
    }

    /** HKDF of RFC 5869 for one block, as text. */
    private String derivedKey(String scope) {
        byte[] extracted = HexFormat.of().parseHex(SignatureAlgorithm.SHA256.mac(utf8(keys.ak()), keys.sk()));
        return SignatureAlgorithm.SHA256.mac(extracted, scope + "\u0001");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a request says of its signature. */
    private final class Signed {
        private final Received request;
        private final SignatureAlgorithm algorithm;
        private final String ak;
        private final List<String> headers;
        private final String signature;

        Signed(Received request, SignatureAlgorithm algorithm, Matcher authorization) {
            this.request = request;
            this.algorithm = algorithm;
            this.ak = authorization.group("ak");
            this.headers = List.of(authorization.group("headers").split(";"));
            this.signature = Texts.lower(authorization.group("signature"));
        }

        /**
         * Why it does not count.
         *
         * @param head what stands in front of the canonical request's digest in the text that is signed
         */
        Optional<String> problem(String head, String key) {
            if (!ak.equals(keys.ak())) {
                return Optional.of("names the access key '" + ak + "'; known here is '" + keys.ak() + "'");
            }
            return headersProblem().or(this::contentProblem).or(() -> signatureProblem(head, key));
        }

        private Optional<String> headersProblem() {
            List<String> sorted = headers.stream().sorted().toList();
            if (!headers.equals(sorted) || !headers.contains("x-sdk-date") || !headers.contains("host")) {
                return Optional.of("must sign host and x-sdk-date, and name its headers in order; it names "
                        + String.join(";", headers));
            }
            return headers.stream().filter(name -> request.header(name).isEmpty()).findFirst()
                    .map(name -> "names the header " + name + ", which was not sent");
        }

        /** Whoever signs a stream may leave its digest out, and say so; a digest has to be that of the body. */
        private Optional<String> contentProblem() {
            Optional<String> content = request.header(algorithm.contentHeader()).map(Texts::lower);
            String right = algorithm.hash(request.body());
            return content.filter(text -> !text.equals(Texts.lower(UNSIGNED)) && !text.equals(right))
                    .map(text -> "is of another body: " + algorithm.contentHeader() + " is " + text + ", that of the body is "
                            + right);
        }

        private Optional<String> signatureProblem(String head, String key) {
            String payload = request.header(algorithm.contentHeader()).orElseGet(() -> algorithm.hash(request.body()));
            String canonical;
            try {
                canonical = CanonicalRequest.of(request, headers, payload);
            } catch (IllegalArgumentException malformed) {
                return Optional.of("is of a target with a malformed percent sign");
            }
            String expected = algorithm.mac(utf8(key), head + algorithm.hash(utf8(canonical)));
            return MessageDigest.isEqual(utf8(expected), utf8(signature))
                    ? Optional.empty()
                    : Optional.of("does not belong to this request; the canonical request here is\n" + canonical);
        }
    }
}
