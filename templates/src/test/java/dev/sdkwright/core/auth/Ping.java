package dev.sdkwright.core.auth;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;
import java.util.function.Function;

/** An operation that sends nothing of its own but what the test gives it: the least that credentials can be put on. */
final class Ping extends HttpRequestDef<String, String> {

    private final SecurityRequirement security;
    private final String server;

    Ping(SecurityRequirement security) {
        this(security, "");
    }

    Ping(SecurityRequirement security, String server) {
        super("ping", HttpMethod.GET, "/ping", null);
        this.security = security;
        this.server = server;
    }

    static ClientBuilder<HcClient> builder() {
        return new ClientBuilder<>(Function.<HcClient>identity(), "");
    }

    @Override
    public SecurityRequirement security() {
        return security;
    }

    @Override
    public String server() {
        return server;
    }

    /** The request is a cookie, empty for none. */
    @Override
    public void writeRequest(String request, RequestWriter out) {
        out.cookie("own", request.isEmpty() ? null : request);
    }

    @Override
    public String readResponse(ResponseReader in) {
        return "pong";
    }
}
