package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdkwright.core.auth.ApiKeyCredentials;
import dev.sdkwright.core.auth.SecurityRequirement;
import dev.sdkwright.core.auth.SecurityScheme;
import dev.sdkwright.core.auth.SecuritySchemes;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exchange.ApiTimer;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.invoker.AsyncInvoker;
import dev.sdkwright.core.invoker.SyncInvoker;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What listeners and the log see, and what they must not. */
class ListenerTest {

    private static final List<String> SECRETS = List.of(SampleOperation.SK, "my-token", "my-key", "my-password");

    private final Events events = new Events();
    private final Lines lines = new Lines();
    private StandInServer server;

    @BeforeEach
    void start() {
        server = StandInServer.start().always(Reply.of(200, "{\"name\":\"n\",\"password\":\"my-password\"}",
                "Content-Type: application/json", "X-Request-Id: r1", "Set-Cookie: s=my-token"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HcClient client(HttpListener... listeners) {
        return SampleOperation.client(server.endpoint(), new HttpConfig().withHttpListeners(List.of(listeners)))
                .withCredential(SampleOperation.credentials().withSecurityToken("my-token"))
                .withRetryTimer(new FakeTimer());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void areToldOfEachRequestAndItsAnswer(Way way) throws Exception {
        try (HcClient client = client(events)) {
            way.call(client, SampleOperation.LIST);
        }
        assertThat(events.seen).containsExactly(
                "1 > GET " + server.endpoint() + "/v2/p1/instances/i1/restores listRecords GET "
                        + "/v2/{project_id}/instances/{instance_id}/restores",
                "1 < 200 r1");
    }

    @Test
    void areToldOfAnAnswerBeforeTheCallerHasIt() {
        CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
        HttpClient transport = new HttpClient() {
            @Override
            public HttpResponse syncInvokeHttp(HttpRequest request) {
                throw new AssertionError("only the asynchronous form is called");
            }

            @Override
            public CompletableFuture<HttpResponse> asyncInvokeHttp(HttpRequest request) {
                return answer;
            }
        };
        ApiTimer timer = new ApiTimer() {
            @Override
            public void end() {
                events.seen.add("ended");
            }
        };
        try (HcClient client = new HcClient(new HttpConfig().addHttpListener(events), transport)
                .withEndpoints(List.of("http://127.0.0.1:1")).withCredential(SampleOperation.credentials())) {
            new AsyncInvoker<>(new SampleOperation.Request(), SampleOperation.LIST, client)
                    .withExchange(exchange -> exchange.setApiTimer(timer)).invoke()
                    .thenRun(() -> events.seen.add("the caller goes on"));
            answer.complete(new CannedResponse(200, "{}"));
        }
        assertThat(events.seen.subList(1, events.seen.size()))
                .containsExactly("1 < 200 null", "ended", "the caller goes on");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void areToldOfEachAttempt(Way way) throws Exception {
        server.next(Reply.json(503, "{}")).next(Reply.cutOff(200, "{", 99));
        try (HcClient client = client(events).withRetryPolicy(RetryPolicy.standard())) {
            way.call(client, SampleOperation.LIST);
        }
        assertThat(events.seen).extracting(event -> event.substring(0, 3))
                .containsExactly("1 >", "1 <", "2 >", "2 !", "3 >", "3 <");
        assertThat(events.seen.get(3)).isEqualTo("2 ! ConnectionException");
        assertThat(events.durations).allMatch(duration -> duration >= 0).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatTheyThrowDoesNotEndTheCall(Way way) throws Exception {
        HttpListener throwing = HttpListener.forRequestListener(sent -> {
            throw new IllegalStateException("broken listener");
        });
        try (HcClient client = client(throwing, events)) {
            assertThat(way.call(client, SampleOperation.LIST).name).isEqualTo("n");
        }
        assertThat(events.seen).hasSize(2);
    }

    @Test
    void noListenersAreNoFault() throws Exception {
        try (HcClient client = SampleOperation.client(server.endpoint(), new HttpConfig().withHttpListeners(null))) {
            server.next(Reply.cutOff(200, "{\"name\":", 99));
            assertThatThrownBy(() -> Way.WAITING.call(client, SampleOperation.LIST))
                    .isInstanceOf(ConnectionException.class);
            assertThat(Way.WAITING.call(client, SampleOperation.LIST).name).isEqualTo("n");
        }
    }

    @Test
    void seeWhatTheCallerAttachedAndHowLongTheCallTook() {
        CopyOnWriteArrayList<Object> attributes = new CopyOnWriteArrayList<>();
        SampleOperation.Request request = new SampleOperation.Request();
        try (HcClient client = client(HttpListener.forResponseListener(answer -> {
            attributes.add(answer.exchange().getAttribute("trace"));
            attributes.add(answer.exchange().getApiReference().getName());
            attributes.add(answer.exchange().getApiTimer().getDurationMs() >= 0);
        }))) {
            new SyncInvoker<>(request, SampleOperation.LIST, client)
                    .withExchange(exchange -> exchange.addAttribute("trace", 7)
                            .withApiReference(reference -> reference.withName("mine")))
                    .invoke();
        }
        assertThat(attributes).containsExactly(7, "mine", true);
    }

    @Test
    void seeNoSecretsWhileTheServerDoes() {
        SampleOperation.Request request = new SampleOperation.Request();
        request.body = new SampleOperation.Body("n");
        AccessLog log = new AccessLog(lines);
        try (HcClient client = client(events, log)) {
            new SyncInvoker<>(request, SampleOperation.POST, client).addHeader("X-Auth-Token", "my-token")
                    .addHeader("api_key", "my-key").invoke();
            server.next(Reply.cutOff(200, "{", 99));
            assertThat(catchThrowable(() -> Way.WAITING.call(client, SampleOperation.LIST))).isNotNull();
        }
        String all = events.everything + lines.toString();
        assertThat(all).doesNotContain(SECRETS).doesNotContain("Signature=", "Access=")
                .contains("******", "POST ", "X-Auth-Token");
        assertThat(server.requests().get(0).header("X-Security-Token")).isEqualTo("my-token");
        new SignatureVerifier(SampleOperation.AK, SampleOperation.SK).verify(server.requests().get(0));
    }

    @Test
    void seeNoKeysWhereverTheContractPutsThem() throws Exception {
        SecuritySchemes schemes = new SecuritySchemes(SecurityRequirement.of("q", "h"),
                SecurityScheme.queryKey("q", "who"), SecurityScheme.headerKey("h", "X-Who"));
        ClientBuilder<HcClient> builder = new ClientBuilder<>(Function.<HcClient>identity(), "");
        try (HcClient client = builder.withSecurity(schemes)
                .withCredential("q", new ApiKeyCredentials().withApiKey("my-key"))
                .withCredential("h", new ApiKeyCredentials().withApiKey("my-token"))
                .withHttpConfig(new HttpConfig().addHttpListener(events).addHttpListener(new AccessLog(lines)))
                .withEndpoint(server.endpoint()).build()) {
            Way.WAITING.call(client, SampleOperation.POST);
        }
        assertThat(server.takeRequest().target()).endsWith("?who=my-key");
        assertThat(events.everything + lines.toString()).doesNotContain(SECRETS).contains("who=******");
    }

    @Test
    void theLogHasALineForEachAnswerAndFailure() throws Exception {
        server.next(Reply.cutOff(200, "{", 99));
        lines.debug = false;
        try (HcClient client = client(new AccessLog(lines))) {
            assertThat(catchThrowable(() -> Way.WAITING.call(client, SampleOperation.LIST))).isNotNull();
            Way.WAITING.call(client, SampleOperation.LIST);
        }
        String url = "\"GET " + server.endpoint() + "/v2/p1/instances/i1/restores\"";
        assertThat(lines.logged).hasSize(2);
        assertThat(lines.logged.get(0)).startsWith("WARNING " + url + " failed after ");
        assertThat(lines.logged.get(1)).matches("INFO " + Pattern.quote(url) + " 200 \\d+ r1 \\d+");
    }

    /** Keeps all that it is told. */
    private static final class Events implements HttpListener {

        private final List<String> seen = new CopyOnWriteArrayList<>();
        private final List<Long> durations = new CopyOnWriteArrayList<>();
        private final StringBuffer everything = new StringBuffer();

        @Override
        public void preRequest(RequestListener sent) {
            seen.add(sent.attempt() + " > " + sent.httpMethod() + " " + sent.uri() + " "
                    + sent.exchange().getApiReference().getName() + " " + sent.exchange().getApiReference().getMethod()
                    + " " + sent.exchange().getApiReference().getUri());
            everything.append(sent.uri()).append(sent.headers()).append(sent.body());
        }

        @Override
        public void postResponse(ResponseListener answer) {
            List<String> ids = answer.headers().get("x-request-id");
            seen.add(answer.attempt() + " < " + answer.statusCode() + " " + (ids == null ? null : ids.get(0)));
            durations.add(answer.durationMs());
            everything.append(answer.httpMethod()).append(answer.uri()).append(answer.headers()).append(answer.body());
        }

        @Override
        public void onFailure(FailureListener sent) {
            seen.add(sent.attempt() + " ! " + sent.failure().getClass().getSimpleName());
            durations.add(sent.durationMs());
            everything.append(sent.uri()).append(sent.headers()).append(sent.body()).append(sent.failure());
        }
    }

    /** A logger that keeps its lines. */
    private static final class Lines implements System.Logger {

        private final List<String> logged = new CopyOnWriteArrayList<>();
        private boolean debug = true;

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public boolean isLoggable(Level level) {
            return debug || level.getSeverity() >= Level.INFO.getSeverity();
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            logged.add(level + " " + message);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            logged.add(level + " " + format);
        }

        @Override
        public String toString() {
            return logged.toString();
        }
    }
}
