package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks on behalf of keys which project or account they are for. */
final class AccountLookup {

    private static final int FIRST_REDIRECT = 300;

    private final Keys keys;
    private final SigningAlgorithm algorithm;

    AccountLookup(Keys keys, SigningAlgorithm algorithm) {
        this.keys = keys;
        this.algorithm = algorithm;
    }

    /** The one project that belongs to a region: the identity service's {@code GET /v3/projects}. */
    Dialogue<String> project(String iam, String regionId) {
        String remedy = "; set it with new BasicCredentials().withProjectId(projectId)";
        String purpose = "the project id of region " + regionId + " could not be found out";
        HttpRequest request = signed(HttpRequest.newBuilder().withEndpoint(iam).withPath("/v3/projects")
                .addQueryParam("name", List.of(regionId)));
        return new Dialogue<>() {

            private String id;

            @Override
            HttpRequest next(HttpResponse answer) {
                if (answer == null) {
                    return request;
                }
                List<String> ids = ids(request, answer, "projects", purpose + remedy);
                if (ids.size() != 1) {
                    throw new SdkException(purpose + ": " + iam + " knows "
                            + (ids.isEmpty() ? "none" : "several, " + ids) + trace(answer) + remedy);
                }
                id = ids.get(0);
                return null;
            }

            @Override
            String result() {
                return id;
            }
        };
    }

    /**
     * The account: the first of the identity service's {@code GET /v3/auth/domains}, else what the token service says
     * of its caller.
     *
     * @param sts the token service, or null
     */
    Dialogue<String> domain(String iam, String sts) {
        String purpose = "the domain id could not be found out; set it with "
                + "new GlobalCredentials().withDomainId(domainId)";
        HttpRequest first = signed(HttpRequest.newBuilder().withEndpoint(iam).withPath("/v3/auth/domains"));
        return new Dialogue<>() {

            private HttpRequest asked = first;
            private String id;

            @Override
            HttpRequest next(HttpResponse answer) {
                if (answer == null) {
                    return asked;
                }
                if (asked != first) {
                    id = IamAnswer.object(asked, answer, purpose).get("account_id") instanceof String account
                            ? account : null;
                } else if (sts != null && answer.getStatusCode() >= FIRST_REDIRECT) {
                    asked = signed(HttpRequest.newBuilder().withEndpoint(sts).withPath("/v5/caller-identity"));
                    return asked;
                } else {
                    List<String> ids = ids(asked, answer, "domains", purpose);
                    id = ids.isEmpty() ? null : ids.get(0);
                    if (id == null && sts != null) {
                        asked = signed(HttpRequest.newBuilder().withEndpoint(sts).withPath("/v5/caller-identity"));
                        return asked;
                    }
                }
                if (id == null) {
                    throw new SdkException(purpose + ": " + asked.getEndpoint() + " knows none" + trace(answer));
                }
                return null;
            }

            @Override
            String result() {
                return id;
            }
        };
    }

    private static List<String> ids(HttpRequest asked, HttpResponse answer, String member, String purpose) {
        List<String> ids = new ArrayList<>();
        if (IamAnswer.object(asked, answer, purpose).get(member) instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> object && object.get("id") instanceof String id) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private static String trace(HttpResponse answer) {
        String id = answer.getHeader("X-IAM-Trace-Id");
        return id == null ? "" : " (X-IAM-Trace-Id " + id + ")";
    }

    private HttpRequest signed(HttpRequestBuilder builder) {
        HttpRequest request = builder.withMethod(HttpMethod.GET).withContentType("application/json").build();
        HttpRequestBuilder complete = request.builder().setHeaderIfAbsent("X-Security-Token", keys.securityToken());
        return new RequestSigner(new PlainScheme(keys.ak(), keys.sk(), algorithm)).sign(request, complete);
    }
}
