package dev.sdkwright.core;

import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonReader;
import dev.sdkwright.core.json.JsonWriter;
import dev.sdkwright.core.testing.StandInServer;
import java.util.List;

/** An operation as the generator would write it, for tests of what carries it out. */
final class SampleOperation extends HttpRequestDef<SampleOperation.Request, SampleOperation.Response> {

    static final String AK = "AKTEST";
    static final String SK = "SKTEST-very-secret";

    static final SampleOperation LIST =
            new SampleOperation(HttpMethod.GET, "/v2/{project_id}/instances/{instance_id}/restores");
    static final SampleOperation POST = new SampleOperation(HttpMethod.POST, "/v2/things/{instance_id}");

    static final SampleOperation COPY = new SampleOperation("COPY", "/v2/things/{instance_id}");

    SampleOperation(HttpMethod method, String uri) {
        super("listRecords", method, uri, "application/json");
    }

    SampleOperation(String methodName, String uri) {
        super("listRecords", methodName, uri, "application/json");
    }

    static BasicCredentials credentials() {
        return new BasicCredentials().withAk(AK).withSk(SK).withProjectId("p1");
    }

    static HcClient client(StandInServer server) {
        return client(server.endpoint(), new HttpConfig());
    }

    static HcClient client(String endpoint, HttpConfig config) {
        return new HcClient(config).withEndpoints(List.of(endpoint)).withCredential(credentials());
    }

    @Override
    public void writeRequest(Request request, RequestWriter out) {
        out.path("instance_id", request.instanceId);
        out.query("limit", request.limit);
        out.query("tags", request.tags);
        out.header("X-Language", request.language);
        out.body(request.body, Body.CODEC);
    }

    @Override
    public Response readResponse(ResponseReader in) {
        Response response = in.json(Response.CODEC);
        return response == null ? new Response() : response;
    }

    static final class Request {
        String instanceId = "i1";
        Integer limit;
        List<String> tags;
        String language;
        Body body;
    }

    record Body(String name) {
        static final JsonCodec<Body> CODEC = new JsonCodec<>() {
            @Override
            public Body read(JsonReader in) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(JsonWriter out, Body value) {
                out.beginObject();
                out.member("name", value.name());
                out.endObject();
            }
        };
    }

    static final class Response extends SdkResponse {
        String name;
        Integer total;

        static final JsonCodec<Response> CODEC = new JsonCodec<>() {
            @Override
            public Response read(JsonReader in) {
                Response response = new Response();
                in.beginObject();
                while (in.nextMember()) {
                    switch (in.memberName()) {
                        case "name" -> response.name = in.readString();
                        case "total_num" -> response.total = in.readInteger();
                        default -> in.skip();
                    }
                }
                return response;
            }

            @Override
            public void write(JsonWriter out, Response value) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
