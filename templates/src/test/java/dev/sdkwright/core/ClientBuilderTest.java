package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.auth.AbstractCredentials;
import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.auth.GlobalCredentials;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.region.Region;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {

    private static ClientBuilder<HcClient> builder() {
        return new ClientBuilder<>(Function.<HcClient>identity()).withCredential(SampleOperation.credentials());
    }

    @ParameterizedTest
    @CsvSource({
        "httpfoo.example, https://httpfoo.example",
        "dcs.example.com/, https://dcs.example.com",
        "HTTP://dcs.example.com//, http://dcs.example.com",
        "https://gw.example.com/base/path/, https://gw.example.com/base/path",
        "https://dcs.example.com:443, https://dcs.example.com",
        "https://dcs.example.com:443/x, https://dcs.example.com/x",
        "http://dcs.example.com:80, http://dcs.example.com",
        "http://dcs.example.com:8080, http://dcs.example.com:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void bringsEndpointsToOneForm(String given, String used) {
        try (HcClient client = builder().withEndpoint(given).build()) {
            assertThat(client.getEndpoints()).containsExactly(used);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x", "https://", "https://user:secret@host", "https://host?x=1", "https://host#x"})
    void refusesEndpointsThatAreNone(String endpoint) {
        assertThatThrownBy(() -> builder().withEndpoint(endpoint).build())
                .isInstanceOf(SdkException.class).hasMessageContaining("endpoint").hasMessageNotContaining("secret");
    }

    @Test
    void neitherRegionNorEndpointNamesWhatToCall() {
        assertThatThrownBy(() -> builder().build()).isInstanceOf(SdkException.class)
                .hasMessageContaining("withRegion").hasMessageContaining("withEndpoint");
        assertThatThrownBy(() -> builder().withEndpoint((String) null).build()).isInstanceOf(SdkException.class)
                .hasMessageContaining("withRegion");
        assertThatThrownBy(() -> builder().withRegion(new Region()).build()).isInstanceOf(SdkException.class);
    }

    @Test
    void noCredentialNamesWhatToCall() {
        assertThatThrownBy(() -> builder().withCredential(null).withEndpoint("x").build())
                .isInstanceOf(SdkException.class).hasMessageContaining("withCredential");
    }

    @Test
    void theRegionCountsMoreThanEndpointsAndIsNotChanged() {
        Region region = new Region("r", "region.example.com/");
        try (HcClient client = builder().withEndpoint("https://e").withRegion(region).build()) {
            assertThat(client.getEndpoints()).containsExactly("https://region.example.com");
        }
        assertThat(region.getEndpoints()).containsExactly("region.example.com/");
    }

    @Test
    void takesCredentialsOfTheNamedTypesAndTheirSubclasses() {
        builder().withCredential(new BasicCredentials() { }.withAk("a").withSk("s")).withEndpoint("x").build().close();
        assertThatThrownBy(() -> builder().withCredential(new GlobalCredentials()).withEndpoint("x").build())
                .isInstanceOf(SdkException.class)
                .hasMessage("credential type error, supported credential type is [BasicCredentials]");
        ClientBuilder<HcClient> both = new ClientBuilder<>(Function.identity(), "BasicCredentials, GlobalCredentials");
        both.withCredential(new GlobalCredentials()).withEndpoint("x").build().close();
        ClientBuilder<HcClient> none = new ClientBuilder<>(Function.identity(), "");
        none.withEndpoint("x").build().close();
    }

    @Test
    void keysMustNotBeEmpty() {
        BasicCredentials credentials = new BasicCredentials();
        assertThatThrownBy(() -> credentials.withAk(null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("input ak cannot be null or empty.");
        assertThatThrownBy(() -> credentials.withSk("")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("input sk cannot be null or empty.");
    }

    @Test
    void missingKeysAreToldAtTheCall() {
        try (HcClient client = builder().withCredential(new BasicCredentials().withAk("a").withProjectId("p"))
                .withEndpoint("http://127.0.0.1:" + StandInServer.closedPort()).build()) {
            assertThatThrownBy(() -> client.syncInvokeHttp(new SampleOperation.Request(), SampleOperation.LIST))
                    .isInstanceOf(SdkException.class).hasMessage("sk in credentials is required");
        }
    }

    @Test
    void derivedKeysAreForTheRegionOfTheClientAndLeaveTheCredentialAsItIs() {
        BasicCredentials shared = SampleOperation.credentials()
                .withDerivedPredicate(AbstractCredentials.DEFAULT_DERIVED_PREDICATE);
        try (StandInServer server = StandInServer.start().always(Reply.json(200, "{}"))) {
            for (String id : List.of("r1", "r2")) {
                ClientBuilder<HcClient> builder = builder().withCredential(shared)
                        .withRegion(new Region(id, server.endpoint())).withDerivedAuthServiceName("dcs");
                try (HcClient client = builder.build()) {
                    client.syncInvokeHttp(new SampleOperation.Request(), SampleOperation.LIST);
                }
                RecordedRequest sent = server.takeRequest();
                assertThat(sent.header("Authorization")).startsWith("V11-HMAC-SHA256 Credential=AKTEST/")
                        .contains("/" + id + "/dcs,");
                new SignatureVerifier(SampleOperation.AK, SampleOperation.SK).verify(sent);
            }
            Region region = new Region("r", server.endpoint());
            try (HcClient client = builder().withCredential(shared).withRegion(region).build()) {
                assertThatThrownBy(() -> client.syncInvokeHttp(new SampleOperation.Request(), SampleOperation.LIST))
                        .isInstanceOf(SdkException.class)
                        .hasMessageStartingWith("derivedAuthServiceName is required in credentials when using derived");
            }
        }
    }

    @Test
    void theDefaultPredicateLeavesTheProvidersOwnDomainsOut() {
        Function<HttpRequest, Boolean> predicate = AbstractCredentials.DEFAULT_DERIVED_PREDICATE;
        assertThat(predicate.apply(request("https://dcs.cn-north-4.myhuaweicloud.com"))).isFalse();
        assertThat(predicate.apply(request("https://iam.myhuaweicloud.com"))).isFalse();
        assertThat(predicate.apply(request("https://dcs.example.com"))).isTrue();
    }

    @Test
    void keepsWhatItWasGiven() {
        ClientBuilder<HcClient> builder = builder().withEndpoint("a", "b");
        assertThat(builder.getEndpoints()).containsExactly("a", "b");
        assertThat(builder.getEndpoint()).isEqualTo("a");
        assertThat(builder.getCredential()).isInstanceOf(BasicCredentials.class);
        assertThat(builder.getCreator()).isNotNull();
        builder.build().close();
        builder.build().close();
    }

    private static HttpRequest request(String endpoint) {
        return HttpRequest.newBuilder().withEndpoint(endpoint).build();
    }
}
