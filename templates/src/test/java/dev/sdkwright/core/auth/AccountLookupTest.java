package dev.sdkwright.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.region.Region;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project and the account of keys, where their owner does not say them. */
class AccountLookupTest {

    private final Region region = new Region("r-1", "https://service.example");
    private StandInServer iam;

    @BeforeEach
    void start() {
        iam = StandInServer.start();
    }

    @AfterEach
    void stop() {
        iam.close();
    }

    private BasicCredentials keys() {
        return new BasicCredentials().withAk("AK").withSk("SK").withIamEndpoint(iam.endpoint());
    }

    private static HcClient build(ICredential credential, Region region) {
        return new ClientBuilder<>(Function.<HcClient>identity(), "BasicCredentials,GlobalCredentials")
                .withCredential(credential).withRegion(region).build();
    }

    @Test
    void theProjectOfTheRegionIsLookedUpOnceForACredential() {
        iam.next(Reply.json(200, "{\"projects\":[{\"id\":\"p1\",\"name\":\"r-1\"}]}"))
                .next(Reply.json(200, "{\"projects\":[{\"id\":\"p2\",\"name\":\"r-2\"}]}"));
        BasicCredentials shared = keys().withSecurityToken("token");
        for (int i = 0; i < 2; i++) {
            try (HcClient client = build(shared, region)) {
                assertThat(((BasicCredentials) client.getCredential()).getProjectId()).isEqualTo("p1");
            }
        }
        try (HcClient client = build(shared, new Region("r-2", "https://service.example"))) {
            assertThat(((BasicCredentials) client.getCredential()).getProjectId()).isEqualTo("p2");
        }
        assertThat(shared.getProjectId()).isNull();
        RecordedRequest asked = iam.takeRequest();
        assertThat(asked.requestLine()).isEqualTo("GET /v3/projects?name=r-1 HTTP/1.1");
        assertThat(asked.header("X-Security-Token")).isEqualTo("token");
        assertThat(asked.header("X-Project-Id")).isNull();
        new SignatureVerifier("AK", "SK").verify(asked);
        assertThat(iam.requests()).hasSize(2);
    }

    @Test
    void otherKeysHaveAnotherProject() {
        iam.next(Reply.json(200, "{\"projects\":[{\"id\":\"p1\"}]}"))
                .next(Reply.json(200, "{\"projects\":[{\"id\":\"p2\"}]}"));
        BasicCredentials shared = keys();
        build(shared, region).close();
        try (HcClient client = build(shared.withAk("OTHER"), region)) {
            assertThat(((BasicCredentials) client.getCredential()).getProjectId()).isEqualTo("p2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"projects\":[]}", "{\"projects\":[{\"id\":\"p1\"},{\"id\":\"p2\"}]}", "{}", "[]", "nothing"})
    void anAnswerThatDoesNotSayTheProjectIsAnErrorThatSaysWhatToDo(String body) {
        iam.always(Reply.of(200, body, "X-IAM-Trace-Id: trace-7"));
        assertThatThrownBy(() -> build(keys(), region)).isInstanceOf(SdkException.class)
                .hasMessageContaining("withProjectId").hasMessageContaining(body.startsWith("{") ? "trace-7" : "JSON");
    }

    @Test
    void aRefusalIsToldWithItsCause() {
        iam.always(Reply.json(403, "{\"error\":{\"code\":403,\"message\":\"not for you\"}}"));
        assertThatThrownBy(() -> build(keys(), region)).isInstanceOf(SdkException.class)
                .hasMessageContaining("withProjectId").hasMessageContaining("status 403: not for you");
    }

    @Test
    void aProjectThatIsSetIsNotLookedUp() {
        build(keys().withProjectId("mine"), region).close();
        new ClientBuilder<>(Function.<HcClient>identity()).withCredential(keys()).withEndpoint("https://x").build()
                .close();
        assertThat(iam.requests()).isEmpty();
    }

    @Test
    void theAccountIsTheFirstOfTheIdentityService() {
        iam.next(Reply.json(200, "{\"domains\":[{\"id\":\"d1\"},{\"id\":\"d2\"}]}"));
        GlobalCredentials keys = new GlobalCredentials().withAk("AK").withSk("SK").withIamEndpoint(iam.endpoint());
        try (HcClient client = build(keys, region)) {
            assertThat(((GlobalCredentials) client.getCredential()).getDomainId()).isEqualTo("d1");
        }
        assertThat(iam.takeRequest().target()).isEqualTo("/v3/auth/domains");
        iam.next(Reply.json(200, "{\"domains\":[]}"));
        assertThatThrownBy(() -> build(keys.withAk("OTHER"), region)).isInstanceOf(SdkException.class)
                .hasMessageContaining("withDomainId");
    }

    @Test
    void theAccountIsElseWhatTheTokenServiceSays() {
        iam.next(Reply.json(403, "{}")).next(Reply.json(200, "{\"account_id\":\"d9\"}"));
        Dialogue<String> lookup = new AccountLookup(Keys.lasting("AK", "SK", null), SigningAlgorithm.HMAC_SHA256)
                .domain(iam.endpoint(), iam.endpoint());
        try (HcClient client = build(keys().withProjectId("p"), region)) {
            assertThat(lookup.runAsync(client.getHttpClient()).join()).isEqualTo("d9");
        }
        iam.takeRequest();
        assertThat(iam.takeRequest().target()).isEqualTo("/v5/caller-identity");
    }

    @Test
    void thePlaceOfTheServicesComesFromCredentialEnvironmentOrRegion() {
        IamEndpoint none = new IamEndpoint(Map.of());
        assertThat(none.iam(null, "cn-north-4")).isEqualTo("https://iam.cn-north-4.myhuaweicloud.com");
        assertThat(none.iam(null, "my-region")).isEqualTo("https://iam.myhuaweicloud.com");
        assertThat(none.iam(null, null)).isEqualTo("https://iam.myhuaweicloud.com");
        assertThat(none.iam("iam.example", "cn-north-4")).isEqualTo("https://iam.example");
        assertThat(none.sts("cn-north-4")).isEqualTo("https://sts.cn-north-4.myhuaweicloud.com");
        assertThat(none.sts("my-region")).isNull();
        IamEndpoint named = new IamEndpoint(Map.of("HUAWEICLOUD_SDK_IAM_ENDPOINT", "http://iam.env",
                "HUAWEICLOUD_SDK_STS_ENDPOINT", "http://sts.env"));
        assertThat(named.iam(null, "cn-north-4")).isEqualTo("http://iam.env");
        assertThat(named.iam("https://own", "cn-north-4")).isEqualTo("https://own");
        assertThat(named.sts("cn-north-4")).isEqualTo("http://sts.env");
    }
}
