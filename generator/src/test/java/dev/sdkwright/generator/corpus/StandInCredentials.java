package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.auth.ApiKeyCredentials;
import dev.sdkwright.core.auth.BasicAuthCredentials;
import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.auth.BearerCredentials;
import dev.sdkwright.core.auth.ClientCredentials;
import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.serve.StandIn;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Gives a client whatever its contract's security schemes ask for, a credential for each. */
final class StandInCredentials {
    private final ReadContract contract;
    private final StandIn standIn;

    StandInCredentials(ReadContract contract, StandIn standIn) {
        this.contract = contract;
        this.standIn = standIn;
    }

    void giveTo(ClientBuilder<?> builder) {
        if (!contract.model().service().credentialTypes().isEmpty()) {
            builder.withCredential(signing());
        }
        for (SecurityScheme scheme : contract.model().service().access().schemes()) {
            builder.withCredential(scheme.name(), credential(scheme));
        }
    }

    private ICredential credential(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> new ApiKeyCredentials().withApiKey("key-of-" + scheme.kind());
            case BASIC -> new BasicAuthCredentials().withUsername("u").withPassword("p");
            case BEARER -> new BearerCredentials().withToken("t");
            case CLIENT_CREDENTIALS -> new ClientCredentials().withClientId("id").withClientSecret("secret").withSecretInBody(true)
                    .withTokenUrl(standIn.endpoint() + URI.create(scheme.detail()).getRawPath());
            case SIGNATURE -> signing();
            case OTHER -> new OwnCredential(authorization(scheme));
        };
    }

    private static ICredential signing() {
        return new BasicCredentials().withAk("test-ak").withSk("test-sk").withProjectId("project");
    }

    /** What a scheme of HTTP asks for that the client does not know; empty where the transport does it. */
    private String authorization(SecurityScheme scheme) {
        JsonNode declared = contract.raw().target(contract.raw().root().child("components").child("securitySchemes")
                .child(scheme.name())).node();
        return declared.path("type").asText().equals("http") ? declared.path("scheme").asText() + " proof" : "";
    }

    /** What a caller writes for a scheme that the client does not know. */
    private record OwnCredential(String authorization) implements ICredential {
        @Override
        public CompletableFuture<ICredential> processAuthParams(HcClient client, String region) {
            return CompletableFuture.completedFuture(this);
        }

        @Override
        public CompletableFuture<HttpRequest> processAuthRequest(HttpRequest request, HttpClient transport) {
            return CompletableFuture.completedFuture(authorization.isEmpty() ? request
                    : request.builder().setHeader("Authorization", authorization).build());
        }

        @Override
        public ICredential deepClone() {
            return this;
        }
    }
}
