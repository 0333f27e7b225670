package dev.sdkwright.core.http;

import dev.sdkwright.core.auth.SigningAlgorithm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a builder hands to the request and back. The maps change hands and are not changed any more. Parameters that
 * are written in a style of their own stand among the others decoded, and a second time as they are sent.
 */
record RequestParts(
        String endpoint,
        String template,
        PathTemplate path,
        String query,
        HttpMethod method,
        String methodName,
        String contentType,
        byte[] body,
        StreamedBody streamedBody,
        boolean responseStreamed,
        Duration timeout,
        SigningAlgorithm signingAlgorithm,
        Map<String, String> pathParams,
        Map<String, String> encodedPathParams,
        Map<String, List<String>> queryParams,
        Map<String, List<String>> encodedQueryParams,
        TreeMap<String, List<String>> headers) {
}
