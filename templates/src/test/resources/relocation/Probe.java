package dev.sdkwright.core;

import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;
import dev.sdkwright.core.invoker.SyncInvoker;
import dev.sdkwright.core.json.JsonCodecs;

/** A client in one method, compiled together with a core that was moved to another package. */
public final class Probe {

    private Probe() {
    }

    public static String call(String endpoint) {
        ClientBuilder<HcClient> builder = new ClientBuilder<>(client -> client);
        BasicCredentials credentials = new BasicCredentials().withAk("AK").withSk("SK").withProjectId("p");
        try (HcClient client = builder.withCredential(credentials).withEndpoint(endpoint).build()) {
            return new SyncInvoker<>("x", new Operation(), client).invoke();
        }
    }

    private static final class Operation extends HttpRequestDef<String, String> {

        Operation() {
            super("probe", HttpMethod.GET, "/v1/{project_id}/{id}", null);
        }

        @Override
        public void writeRequest(String request, RequestWriter out) {
            out.path("id", request);
        }

        @Override
        public String readResponse(ResponseReader in) {
            return in.json(JsonCodecs.STRING);
        }
    }
}
