package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.core.auth.GlobalCredentials;
import dev.sdkwright.core.exception.ClientRequestException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.invoker.AsyncInvoker;
import dev.sdkwright.core.invoker.SyncInvoker;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, and what becomes of the answer. */
class CallTest {

    private static final String BODY = "{\"name\":\"n\",\"total_num\":1,\"later\":[{\"a\":{}}]}";

    private final SampleOperation.Request request = new SampleOperation.Request();
    private final SignatureVerifier verifier = new SignatureVerifier(SampleOperation.AK, SampleOperation.SK);
    private StandInServer server;
    private HcClient client;

    @BeforeEach
    void start() {
        server = StandInServer.start();
        client = SampleOperation.client(server);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private SampleOperation.Response call() {
        return client.syncInvokeHttp(request, SampleOperation.LIST);
    }

    private <X extends Throwable> X failure(Class<X> type) {
        return catchThrowableOfType(type, this::call);
    }

    @Test
    void sendsTheHeadersOfAnOfficialCallAndNoOthers() {
        server.next(Reply.json(200, BODY));
        call();
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.requestLine()).isEqualTo("GET /v2/p1/instances/i1/restores HTTP/1.1");
        // Before JDK 19 a GET announces an empty body.
        assertThat(sent.headerNames()).filteredOn(name -> !name.equalsIgnoreCase("Content-Length"))
                .containsExactlyInAnyOrder("Authorization", "User-Agent", "Host", "X-Project-Id", "X-Sdk-Date",
                        "Content-Type", "Accept-Encoding");
        assertThat(sent.header("Host")).isEqualTo(server.authority());
        assertThat(sent.header("X-Project-Id")).isEqualTo("p1");
        assertThat(sent.header("X-Sdk-Date")).matches("\\d{8}T\\d{6}Z");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
        assertThat(sent.header("User-Agent")).startsWith("sdkwright-java/0.1 ");
        verifier.verify(sent);
    }

    @Test
    void readsTheAnswerAndItsStatus() {
        server.next(Reply.json(201, BODY));
        SampleOperation.Response response = call();
        assertThat(response.name).isEqualTo("n");
        assertThat(response.total).isEqualTo(1);
        assertThat(response.getHttpStatusCode()).isEqualTo(201);
    }

    @Test
    void sendsQueryHeaderAndBodyAsTheyAreSigned() {
        server.next(Reply.json(200, BODY));
        request.instanceId = "a/b ?#%é";
        request.limit = 10;
        request.tags = List.of("z y", "a&b");
        request.language = " en ";
        request.body = new SampleOperation.Body("恢复");
        client.syncInvokeHttp(request, SampleOperation.POST);
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.requestLine())
                .isEqualTo("POST /v2/things/a%2Fb%20%3F%23%25%C3%A9?limit=10&tags=z%20y&tags=a%26b HTTP/1.1");
        assertThat(sent.header("X-Language")).isEqualTo("en");
        assertThat(sent.bodyText()).isEqualTo("{\"name\":\"恢复\"}");
        verifier.verify(sent);
    }

    @Test
    void sendsThePlaceholdersOfTheSampleEncoded() {
        server.next(Reply.json(200, BODY));
        client.withCredential(SampleOperation.credentials().withProjectId("{project_id}"));
        request.instanceId = "{instance_id}";
        call();
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.target()).isEqualTo("/v2/%7Bproject_id%7D/instances/%7Binstance_id%7D/restores");
        verifier.verify(sent);
    }

    @Test
    void sendsTheTokenOfTemporaryKeysSigned() {
        server.next(Reply.json(200, BODY));
        client.withCredential(SampleOperation.credentials().withSecurityToken("token"));
        call();
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("X-Security-Token")).isEqualTo("token");
        assertThat(sent.header("Authorization")).contains("x-security-token");
        verifier.verify(sent);
    }

    @Test
    void callsOverAnEndpointWithPathAndSlash() {
        server.next(Reply.json(200, BODY));
        client.withEndpoints(List.of(server.endpoint() + "/gw/"));
        call();
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.target()).isEqualTo("/gw/v2/p1/instances/i1/restores");
        verifier.verify(sent);
    }

    @Test
    void leavesAnOwnAuthorizationAloneButFillsTheProject() {
        server.next(Reply.json(200, BODY));
        client.syncInvokeHttp(request, SampleOperation.LIST, Map.of("authorization", "Bearer mine"));
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("Authorization")).isEqualTo("Bearer mine");
        assertThat(sent.header("X-Sdk-Date")).isNull();
        assertThat(sent.target()).isEqualTo("/v2/p1/instances/i1/restores");
    }

    @Test
    void headersOfOneCallReplaceThoseOfTheRequest() {
        server.always(Reply.json(200, BODY));
        request.language = "en";
        new SyncInvoker<>(request, SampleOperation.LIST, client)
                .addHeader("x-language", "de").addHeader("User-Agent", "me").invoke();
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("X-Language")).isEqualTo("de");
        assertThat(sent.header("User-Agent")).isEqualTo("me");
        verifier.verify(sent);
    }

    @Test
    void addsTheConfiguredUserAgentAndExtraHeaders() {
        server.always(Reply.json(200, BODY));
        try (HcClient own = SampleOperation.client(server.endpoint(), new HttpConfig().withUserAgent("app/1"))
                .withExtraHeaders(Map.of("X-Extra", "1", "X-Language", "fr"))) {
            request.language = "en";
            own.syncInvokeHttp(request, SampleOperation.LIST);
        }
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("User-Agent")).startsWith("sdkwright-java/").endsWith(" app/1");
        assertThat(sent.header("X-Extra")).isEqualTo("1");
        assertThat(sent.header("X-Language")).isEqualTo("en");
    }

    @Test
    void leavesTheContentTypeOutOfAGetWhenToldSo() {
        server.always(Reply.json(200, BODY));
        try (HcClient own = SampleOperation.client(server.endpoint(),
                new HttpConfig().withIgnoreContentTypeForGetRequest(true))) {
            own.syncInvokeHttp(request, SampleOperation.LIST);
        }
        assertThat(server.takeRequest().header("Content-Type")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void anEmptyBodyGivesAnEmptyResponse(int status) {
        server.next(Reply.of(status, ""));
        SampleOperation.Response response = call();
        assertThat(response.name).isNull();
        assertThat(response.getHttpStatusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "Application/JSON", "application/vnd.x+json",
            "application/problem+json", "text/plain", "application/octet-stream", "???", "text/html; charset=no-such"})
    void readsJsonWhateverItsContentTypeSays(String contentType) {
        server.next(Reply.of(200, BODY, "Content-Type: " + contentType));
        assertThat(call().name).isEqualTo("n");
    }

    @Test
    void readsJsonWithoutContentType() {
        server.next(Reply.of(200, BODY));
        assertThat(call().name).isEqualTo("n");
    }

    @Test
    void readsTheCharsetThatTheContentTypeNames() {
        byte[] body = "{\"name\":\"恢复\"}".getBytes(Charset.forName("GBK"));
        server.next(Reply.of(200, body, "Content-Type: application/json; charset=\"gbk\""));
        assertThat(call().name).isEqualTo("恢复");
    }

    @Test
    void readsGzipAndChunkedAnswers() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(BODY.getBytes(StandardCharsets.UTF_8));
        }
        server.next(Reply.of(200, zipped.toByteArray(), "Content-Encoding: gzip"));
        assertThat(call().name).isEqualTo("n");
        assertThat(server.takeRequest().header("Accept-Encoding")).isEqualTo("gzip");
        String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";
        server.next(Reply.raw(chunked.getBytes(StandardCharsets.UTF_8)));
        assertThat(call().name).isEqualTo("n");
    }

    @Test
    void anErrorTellsCodeMessageAndRequestId() {
        server.next(Reply.of(400, "{\"error_code\":\"DCS.4004\",\"error_msg\":\"Invalid.\",\"error_ext_msg\":null}",
                "Content-Type: application/json", "x-request-id: r1"));
        ClientRequestException e = failure(ClientRequestException.class);
        assertThat(e.getHttpStatusCode()).isEqualTo(400);
        assertThat(e.getErrorCode()).isEqualTo("DCS.4004");
        assertThat(e.getErrorMsg()).isEqualTo("Invalid.").isEqualTo(e.getMessage());
        assertThat(e.getRequestId()).isEqualTo("r1");
        assertThat(e).hasToString("""
                ClientRequestException {
                    httpStatusCode: 400
                    errorCode: DCS.4004
                    errorMsg: Invalid.
                    requestId: r1
                }""");
    }

    @Test
    void anHtmlErrorKeepsItsText() {
        server.next(Reply.of(500, "<html>boom</html>", "Content-Type: text/html", "X-Request-Id: r1"));
        ServerResponseException e = failure(ServerResponseException.class);
        assertThat(e.getErrorCode()).isNull();
        assertThat(e.getErrorMsg()).isEqualTo("<html>boom</html>");
        assertThat(e.getRequestId()).isEqualTo("r1");
    }

    @Test
    void anEmptyErrorKeepsItsRequestId() {
        server.next(Reply.of(503, "", "X-Request-Id: r1"));
        ServerResponseException e = failure(ServerResponseException.class);
        assertThat(e.getHttpStatusCode()).isEqualTo(503);
        assertThat(e.getErrorMsg()).isNull();
        assertThat(e.getRequestId()).isEqualTo("r1");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 304, 307})
    void aRedirectIsNoSilentSuccess(int status) {
        server.next(Reply.of(status, "", "Location: http://127.0.0.1:9/x", "X-Request-Id: r1"));
        ServiceResponseException e = failure(ServiceResponseException.class);
        assertThat(e.getHttpStatusCode()).isEqualTo(status);
        assertThat(e.getErrorMsg()).contains("http://127.0.0.1:9/x");
        assertThat(e.getRequestId()).isEqualTo("r1");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>login</html>", "{\"name\":", "{\"name\":[]}", "{} trailing", "  ", "[]"})
    void anAnswerThatIsNotTheExpectedJsonIsAnErrorThatShowsIt(String body) {
        server.next(Reply.of(200, body, "X-Request-Id: r1"));
        ServerResponseException e = failure(ServerResponseException.class);
        assertThat(e.getHttpStatusCode()).isEqualTo(200);
        assertThat(e.getErrorMsg()).startsWith("json parse error: $").endsWith(body);
        assertThat(e.getRequestId()).isEqualTo("r1");
    }

    @Test
    void aLongAnswerIsNotQuotedWhole() {
        server.next(Reply.of(200, "x".repeat(100_000)));
        assertThat(failure(ServerResponseException.class).getErrorMsg()).hasSizeLessThan(1000);
    }

    @Test
    void anExceptionHandlerDecidesAboutErrors() {
        server.next(Reply.json(404, "{}"));
        client.withExceptionHandler((sent, response) -> { });
        assertThat(call().getHttpStatusCode()).isEqualTo(404);
    }

    @Test
    void aMissingRequiredFieldIsNamedWithItsOperationAndNothingIsSent() {
        request.instanceId = null;
        assertThatThrownBy(this::call).isInstanceOf(SdkException.class)
                .hasMessage("request field instance_id of operation listRecords is null, but it is required");
        request.instanceId = "";
        assertThatThrownBy(this::call).hasMessageContaining("instance_id").hasMessageContaining("empty");
        assertThatThrownBy(() -> client.syncInvokeHttp(null, SampleOperation.LIST))
                .isInstanceOf(SdkException.class).hasMessageContaining("listRecords");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void requiredFieldsAreNotCheckedWhenToldSo() {
        server.next(Reply.json(200, BODY));
        request.instanceId = null;
        try (HcClient own = SampleOperation.client(server.endpoint(),
                new HttpConfig().withIgnoreRequiredValidation(true))) {
            own.syncInvokeHttp(request, SampleOperation.LIST);
        }
        assertThat(server.takeRequest().target()).isEqualTo("/v2/p1/instances/%7Binstance_id%7D/restores");
    }

    @Test
    void aMissingProjectIdNamesWhatToCall() {
        client.withCredential(SampleOperation.credentials().withProjectId(null));
        assertThatThrownBy(this::call).isInstanceOf(SdkException.class).hasMessageContaining("withProjectId");
        client.withCredential(new GlobalCredentials().withAk("a").withSk("s").withDomainId("d"));
        assertThatThrownBy(this::call).hasMessageContaining("withProjectId");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void aParameterThatLeadsElsewhereIsRefused(String value) {
        request.instanceId = value;
        assertThatThrownBy(this::call).isInstanceOf(SdkException.class).hasMessageContaining("another path");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\u0000b", "é", "恢"})
    void aHeaderThatCannotBeSentIsRefusedWithoutShowingIt(String value) {
        request.language = value;
        assertThatThrownBy(this::call).isInstanceOf(SdkException.class)
                .hasMessageContaining("X-Language").hasMessageNotContaining(value);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void keysDoNotShowInAnyText() {
        server.next(Reply.of(401, "{\"error_code\":\"APIGW.0301\",\"error_msg\":\"Incorrect\"}"));
        Throwable e = failure(ClientRequestException.class);
        assertThat(e.toString() + client.getCredential()).doesNotContain(SampleOperation.SK);
    }

    @Test
    void theAsyncFormGivesTheSameAnswer() throws Exception {
        server.always(Reply.json(200, BODY));
        assertThat(client.asyncInvokeHttp(request, SampleOperation.LIST).get().name).isEqualTo("n");
        verifier.verify(server.takeRequest());
        new AsyncInvoker<>(request, SampleOperation.LIST, client).addHeader("X-Language", "de").invoke().get();
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("X-Language")).isEqualTo("de");
        verifier.verify(sent);
    }

    @Test
    void theAsyncFormTellsEveryFailureByItsFuture() {
        server.next(Reply.json(400, "{\"code\":\"C\",\"message\":\"M\"}"));
        assertThatThrownBy(() -> client.asyncInvokeHttp(request, SampleOperation.LIST).get())
                .isInstanceOf(ExecutionException.class).cause()
                .isInstanceOf(ClientRequestException.class).hasMessage("M");
        server.next(Reply.of(200, "<html>"));
        assertThatThrownBy(() -> client.asyncInvokeHttp(request, SampleOperation.LIST).get())
                .cause().isInstanceOf(ServerResponseException.class);
        request.instanceId = null;
        assertThatThrownBy(() -> client.asyncInvokeHttp(request, SampleOperation.LIST).get())
                .cause().isInstanceOf(SdkException.class).hasMessageContaining("instance_id");
        assertThatThrownBy(() -> client.asyncInvokeHttp(null, SampleOperation.LIST).get())
                .cause().isInstanceOf(SdkException.class);
    }

    @Test
    void theAsyncFailureItselfReachesThoseWhoHandleIt() throws Exception {
        server.next(Reply.json(400, "{}"));
        Throwable seen = client.asyncInvokeHttp(request, SampleOperation.LIST).handle((r, e) -> e).get();
        assertThat(seen).isInstanceOf(ClientRequestException.class);
    }
}
