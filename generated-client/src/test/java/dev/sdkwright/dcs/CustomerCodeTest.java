package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.core.HttpListener;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.auth.CredentialProviderChain;
import com.huaweicloud.sdk.core.auth.EnvCredentialProvider;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.auth.ICredential;
import com.huaweicloud.sdk.core.auth.ICredentialProvider;
import com.huaweicloud.sdk.core.auth.ProfileCredentialProvider;
import com.huaweicloud.sdk.core.auth.SigningAlgorithm;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.core.exception.ConnectionException;
import com.huaweicloud.sdk.core.exception.RequestTimeoutException;
import com.huaweicloud.sdk.core.exception.SdkException;
import com.huaweicloud.sdk.core.exception.ServerResponseException;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.core.invoker.BaseInvoker;
import com.huaweicloud.sdk.core.region.Region;
import com.huaweicloud.sdk.core.retry.backoff.BackoffStrategy;
import com.huaweicloud.sdk.core.retry.backoff.SdkBackoffStrategy;
import com.huaweicloud.sdk.dcs.v2.DcsAsyncClient;
import com.huaweicloud.sdk.dcs.v2.DcsClient;
import com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecordsRequest;
import com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecordsResponse;
import com.huaweicloud.sdk.dcs.v2.region.DcsRegion;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Code as customers of Huawei's own SDK write it, option by option: it compiles unchanged, and does what it says there.
 */
class CustomerCodeTest {
    private static final String AK = "AKTEST0000000000EXMP";
    private static final String SK = "SKTEST";
    private static final Reply EMPTY = Reply.json(200, "{\"restore_record_response\":[],\"total_num\":0}");

    private StandInServer server;

    @BeforeEach
    void start() {
        server = StandInServer.start().always(EMPTY);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static BasicCredentials keys() {
        return new BasicCredentials().withAk(AK).withSk(SK).withProjectId("p1");
    }

    private static ListRestoreRecordsRequest request() {
        ListRestoreRecordsRequest request = new ListRestoreRecordsRequest();
        request.withInstanceId("i1");
        request.withLimit(10);
        request.setOffset(0);
        return request;
    }

    private DcsClient client(HttpConfig config) {
        return DcsClient.newBuilder()
                .withHttpConfig(config)
                .withCredential(keys())
                .withEndpoint(server.endpoint())
                .build();
    }

    @Test
    void every_option_of_the_connection_is_there() throws NoSuchAlgorithmException {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            HttpConfig config = HttpConfig.getDefaultHttpConfig();
            config.withTimeout(3)
                    .withConnectionTimeout(3)
                    .withReadTimeout(10)
                    .withIgnoreSSLVerification(true)
                    .withIgnoreRequiredValidation(false)
                    .withAllowRedirects(false)
                    .withIgnoreContentTypeForGetRequest(true)
                    .withUserAgent("my-app/1.0")
                    .withHostnameVerifier((host, session) -> host.equals("dcs.example.com"))
                    .withSSLSocketFactory(SSLContext.getDefault().getSocketFactory())
                    .withSecureRandom(new SecureRandom())
                    .withSigningAlgorithm(SigningAlgorithm.HMAC_SHA256)
                    .withExecutorService(executor);
            config.setReadTimeout(20);
            assertThat(config.getReadTimeout()).isEqualTo(20);
            assertThat(config.getConnectionTimeout()).isEqualTo(config.getTimeout()).isEqualTo(3);
            try (DcsClient client = client(config)) {
                client.listRestoreRecords(request());
            }
            RecordedRequest sent = server.takeRequest();
            assertThat(sent.header("User-Agent")).endsWith("my-app/1.0");
            assertThat(sent.header("Content-Type")).isNull();
            new SignatureVerifier(AK, SK).verify(sent);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void a_proxy_takes_the_call() {
        HttpConfig config = HttpConfig.getDefaultHttpConfig()
                .withProxyHost("127.0.0.1")
                .withProxyPort(server.port())
                .withProxyUsername("user")
                .withProxyPassword("secret");
        try (DcsClient client = DcsClient.newBuilder().withHttpConfig(config).withCredential(keys())
                .withEndpoint("http://dcs.example.com").build()) {
            client.listRestoreRecords(request());
        }
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.target()).startsWith("http://dcs.example.com/v2/p1/instances/i1/restores");
        assertThat(sent.header("Proxy-Authorization")).isEqualTo("Basic dXNlcjpzZWNyZXQ=");
    }

    @Test
    void credentials_are_those_of_the_caller_with_everything_that_can_be_set() {
        ICredential credential = new BasicCredentials()
                .withAk(AK)
                .withSk(SK)
                .withSecurityToken("token")
                .withProjectId("p1")
                .withIamEndpoint("https://iam.example.com")
                .withDerivedPredicate(BasicCredentials.DEFAULT_DERIVED_PREDICATE);
        try (DcsClient client = DcsClient.newBuilder().withCredential(credential)
                .withEndpoints(Collections.singletonList(server.endpoint()))
                .withDerivedAuthServiceName("dcs")
                .withRegion(new Region("my-region", server.endpoint()))
                .build()) {
            client.listRestoreRecords(request());
        }
        assertThat(server.takeRequest().header("X-Security-Token")).isEqualTo("token");
        GlobalCredentials global = new GlobalCredentials().withAk(AK).withSk(SK).withDomainId("d1");
        assertThat(global.getDomainId()).isEqualTo("d1");
    }

    @Test
    void providers_can_be_named_one_by_one_or_as_a_chain() {
        ICredentialProvider environment = EnvCredentialProvider.getBasicCredentialEnvProvider();
        ICredentialProvider file = ProfileCredentialProvider.getBasicCredentialProfileProvider();
        CredentialProviderChain chain = new CredentialProviderChain(environment, file, () -> keys());
        try (DcsClient client = DcsClient.newBuilder().withCredential(chain.getCredentials())
                .withEndpoint(server.endpoint()).build()) {
            client.listRestoreRecords(request());
        }
        assertThat(server.takeRequest().header("X-Project-Id")).isEqualTo("p1");
    }

    @Test
    void regions_are_named_or_made() {
        Region named = DcsRegion.CN_NORTH_4;
        assertThat(DcsRegion.valueOf("cn-north-4")).isSameAs(named);
        assertThat(named.getId()).isEqualTo("cn-north-4");
        assertThat(named.getEndpoints()).containsExactly("https://dcs.cn-north-4.myhuaweicloud.com");
        assertThatThrownBy(() -> DcsRegion.valueOf("mars-1")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mars-1");
        Region own = new Region("cn-north-9", "https://one.example", "https://two.example");
        assertThat(own.getEndpoints()).hasSize(2);
    }

    @Test
    void exceptions_are_caught_from_the_special_to_the_general() {
        server.next(Reply.of(404, "{\"error_code\":\"DCS.4004\",\"error_msg\":\"not found\"}",
                "Content-Type: application/json", "X-Request-Id: r-1"));
        List<String> told = new ArrayList<>();
        try (DcsClient client = client(HttpConfig.getDefaultHttpConfig())) {
            client.listRestoreRecords(request());
        } catch (ConnectionException e) {
            told.add("connection " + e.getMessage());
        } catch (RequestTimeoutException e) {
            told.add("timeout " + e.getMessage());
        } catch (ServiceResponseException e) {
            told.add(e.getHttpStatusCode() + " " + e.getRequestId() + " " + e.getErrorCode() + " " + e.getErrorMsg());
            told.add(e instanceof ClientRequestException ? "client" : e instanceof ServerResponseException ? "server" : "?");
        } catch (SdkException e) {
            told.add("sdk " + e.getMessage());
        }
        assertThat(told).containsExactly("404 r-1 DCS.4004 not found", "client");
    }

    @Test
    void an_exception_handler_takes_the_place_of_the_usual_one() {
        server.next(Reply.json(500, "{}"));
        try (DcsClient client = DcsClient.newBuilder().withCredential(keys()).withEndpoint(server.endpoint())
                .withExceptionHandler((request, response) -> {
                    if (response.getStatusCode() >= 500) {
                        throw new SdkException("mine " + response.getStatusCode());
                    }
                }).build()) {
            assertThatThrownBy(() -> client.listRestoreRecords(request())).isExactlyInstanceOf(SdkException.class)
                    .hasMessage("mine 500");
        }
    }

    @Test
    void calls_are_made_again_as_their_invoker_says() {
        server.next(Reply.json(503, "{}")).next(Reply.json(503, "{}"));
        try (DcsClient client = client(HttpConfig.getDefaultHttpConfig())) {
            ListRestoreRecordsResponse response = client.listRestoreRecordsInvoker(request())
                    .addHeader("X-Language", "en-us")
                    .retryTimes(3)
                    .retryCondition((answer, failure) -> failure instanceof ServerResponseException)
                    .backoffStrategy(BackoffStrategy.NO_BACKOFF)
                    .invoke();
            assertThat(response.getTotalNum()).isZero();
            assertThat(response.getHttpStatusCode()).isEqualTo(200);
            assertThat(server.requests()).hasSize(3)
                    .allSatisfy(sent -> assertThat(sent.header("X-Language")).isEqualTo("en-us"));
            client.listRestoreRecordsInvoker(request())
                    .withRetry(2, BaseInvoker.defaultRetryCondition(), SdkBackoffStrategy.getDefaultBackoffStrategy())
                    .replaceCredentialWhen(BasicCredentials.class, changed -> changed.withProjectId("p2"))
                    .invoke();
            assertThat(server.requests().get(3).header("X-Project-Id")).isEqualTo("p2");
            assertThatThrownBy(() -> client.listRestoreRecordsInvoker(request()).retryTimes(31))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void asynchronous_calls_give_futures() throws ExecutionException, InterruptedException {
        try (DcsAsyncClient client = DcsAsyncClient.newBuilder().withCredential(keys())
                .withEndpoint(server.endpoint()).build()) {
            CompletableFuture<ListRestoreRecordsResponse> future = client.listRestoreRecordsAsync(request());
            assertThat(future.get().getRestoreRecordResponse()).isEmpty();
            server.next(Reply.json(503, "{}"));
            assertThat(client.listRestoreRecordsAsyncInvoker(request())
                    .withRetry(1, (answer, failure) -> failure != null, BackoffStrategy.NO_BACKOFF)
                    .invoke().get().getTotalNum()).isZero();
            server.next(Reply.json(400, "{}"));
            assertThatThrownBy(() -> client.listRestoreRecordsAsync(request()).get())
                    .isInstanceOf(ExecutionException.class).hasCauseInstanceOf(ClientRequestException.class);
        }
    }

    @Test
    void listeners_see_requests_and_answers() {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        HttpConfig config = HttpConfig.getDefaultHttpConfig()
                .addHttpListener(HttpListener.forRequestListener(event ->
                        seen.add(event.httpMethod() + " " + event.uri() + " " + event.headers().get("Authorization"))))
                .addHttpListener(HttpListener.forResponseListener(event ->
                        seen.add(event.statusCode() + " " + event.body().orElse("-"))));
        try (DcsClient client = client(config)) {
            client.listRestoreRecords(request());
        }
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).startsWith("GET " + server.endpoint() + "/v2/p1/instances/i1/restores?").doesNotContain(AK);
        assertThat(seen.get(1)).startsWith("200 {");
    }
}
