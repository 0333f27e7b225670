package dev.sdkwright.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a contract says of an operation to its readers alone.
 *
 * @param summary a line on what it does, possibly empty; raw text
 * @param description all that is said of what it does, possibly empty; CommonMark
 * @param parameters a value for every parameter: the contract's example, or one that was made of its schema
 * @param bodies examples of what is sent; one that was made of the schema where the contract has none
 * @param requiredBody a value to send, made of the contract's example or of what the schema requires; empty where
 *     nothing
 *     is sent
 * @param responses examples of the bodies of answers by status, likewise
 * @param errorCodes what the contract lists of codes that a refused request may come back with
 * @param queryString the query as a whole, where it is one value that is no form: clients do not send such a one
 * @param grants what callers must have been granted, by the scheme that proves it; one for each alternative
 * @param more where more is told about it
 */
public record OperationGuide(
        String summary,
        String description,
        Map<ParameterKey, JsonValue> parameters,
        List<Example> bodies,
        Optional<JsonValue> requiredBody,
        Map<String, List<Example>> responses,
        List<ErrorCode> errorCodes,
        Optional<QueryString> queryString,
        List<Grant> grants,
        Optional<Link> more) {

    /** Of an operation that nothing is said of. */
    public static final OperationGuide NONE = new OperationGuide(
            "", "", Map.of(), List.of(), Optional.empty(), Map.of(), List.of(), Optional.empty(), List.of(),
            Optional.empty());

    public OperationGuide {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(description, "description");
        // Only looked up by key: the order does not matter.
        parameters = Map.copyOf(parameters);
        bodies = List.copyOf(bodies);
        Objects.requireNonNull(requiredBody, "requiredBody");
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        errorCodes = List.copyOf(errorCodes);
        Objects.requireNonNull(queryString, "queryString");
        grants = List.copyOf(grants);
        Objects.requireNonNull(more, "more");
    }

    /** A value for a parameter; empty where nothing is known. */
    public Optional<JsonValue> parameter(Property property) {
        return Optional.ofNullable(parameters.get(new ParameterKey(property.carrier(), property.wireName())));
    }

    /** What tells the parameters of one operation apart. */
    public record ParameterKey(Property.Carrier carrier, String wireName) {}

    /**
     * A code that a refused request may come back with.
     *
     * @param status the status that it comes with, possibly empty
     * @param code the code itself
     * @param message what it says; CommonMark
     * @param remedy what to do then, possibly empty; CommonMark
     */
    public record ErrorCode(String status, String code, String message, String remedy) {}

    /**
     * A query that is one value (OpenAPI 3.2, {@code in: querystring}).
     *
     * @param name what the contract calls it; it is not sent
     * @param mediaType how the value is written
     * @param description what is said of it, possibly empty; CommonMark
     * @param example a value, before it is percent-encoded
     */
    public record QueryString(String name, boolean required, String mediaType, String description, JsonValue example) {}

    /**
     * What a caller must have been granted (OpenAPI, "Security Requirement Object").
     *
     * @param scheme the name of the security scheme
     * @param scopes scopes of OAuth 2 and OpenID Connect, else roles; all of them are needed
     */
    public record Grant(String scheme, List<String> scopes) {
        public Grant {
            Objects.requireNonNull(scheme, "scheme");
            scopes = List.copyOf(scopes);
        }
    }

    /** A page elsewhere, and what is to be found there; the text may be empty. */
    public record Link(String url, String text) {}
}
