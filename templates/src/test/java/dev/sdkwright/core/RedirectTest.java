package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects, where the configuration allows them. */
class RedirectTest {

    private final SampleOperation.Request request = new SampleOperation.Request();
    private final SignatureVerifier verifier = new SignatureVerifier(SampleOperation.AK, SampleOperation.SK);
    private StandInServer home;
    private StandInServer other;
    private HcClient client;

    @BeforeEach
    void start() {
        home = StandInServer.start();
        other = StandInServer.start();
        client = SampleOperation.client(home.endpoint(), new HttpConfig().withAllowRedirects(true));
        client.withCredential(SampleOperation.credentials().withSecurityToken("token"));
    }

    @AfterEach
    void stop() {
        client.close();
        home.close();
        other.close();
    }

    private static Reply to(int status, String location) {
        return Reply.of(status, "", "Location: " + location);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void theSameHostGetsTheRequestSignedAnew(int status) {
        home.next(to(status, "/moved/a%20b?x=1&y=%2F")).next(Reply.json(200, "{\"name\":\"n\"}"));
        request.limit = 5;
        assertThat(client.syncInvokeHttp(request, SampleOperation.LIST).name).isEqualTo("n");
        verifier.verify(home.takeRequest());
        RecordedRequest second = home.takeRequest();
        assertThat(second.target()).isEqualTo("/moved/a%20b?x=1&y=%2F");
        verifier.verify(second);
    }

    @Test
    void anotherHostSeesNeitherCredentialsNorHeadersOfTheCaller() throws Exception {
        home.always(to(307, other.endpoint() + "/there"));
        other.always(Reply.json(200, "{\"name\":\"n\"}"));
        Map<String, String> own = Map.of("X-Auth-Token", "secret", "Cookie", "c=1");
        assertThat(client.syncInvokeHttp(request, SampleOperation.LIST, own).name).isEqualTo("n");
        assertThat(client.asyncInvokeHttp(request, SampleOperation.LIST, own).get().name).isEqualTo("n");
        for (int i = 0; i < 2; i++) {
            RecordedRequest seen = other.takeRequest();
            assertThat(seen.target()).isEqualTo("/there");
            assertThat(seen.header("Host")).isEqualTo(other.authority());
            assertThat(seen.headerNames()).map(String::toLowerCase).doesNotContain("authorization", "x-security-token",
                    "x-project-id", "x-sdk-date", "x-auth-token", "cookie");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://{}/x", "HTTPS://{}/x", "http://user@{}/x", "//{}/x", "http://{}:1/../x"})
    void whatIsNotTheSameServerGetsNoCredentials(String location) {
        home.next(to(307, location.replace("{}", other.authority()))).always(Reply.json(200, "{}"));
        other.always(Reply.json(200, "{}"));
        try {
            client.syncInvokeHttp(request, SampleOperation.LIST);
        } catch (SdkException e) {
            // Not every one of them can be followed.
        }
        assertThat(other.requests()).allSatisfy(seen -> assertThat(seen.headerNames()).map(String::toLowerCase)
                .doesNotContain("authorization", "x-security-token", "x-project-id"));
    }

    @Test
    void comingBackFromAnotherHostDoesNotBringTheCredentialsBack() {
        home.next(to(307, other.endpoint() + "/there")).next(Reply.json(200, "{}"));
        other.next(to(307, home.endpoint() + "/back"));
        client.syncInvokeHttp(request, SampleOperation.LIST);
        home.takeRequest();
        assertThat(home.takeRequest().header("Authorization")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "301, GET, ''",
        "302, GET, ''",
        "303, GET, ''",
        "307, POST, '{\"name\":\"b\"}'",
        "308, POST, '{\"name\":\"b\"}'"
    })
    void statusDecidesWhetherAPostStaysOne(int status, String method, String body) {
        home.next(to(status, "/moved")).next(Reply.json(200, "{}"));
        request.body = new SampleOperation.Body("b");
        client.syncInvokeHttp(request, SampleOperation.POST);
        home.takeRequest();
        RecordedRequest second = home.takeRequest();
        assertThat(second.method()).isEqualTo(method);
        assertThat(second.bodyText()).isEqualTo(body);
        verifier.verify(second);
    }

    @Test
    void aCircleEnds() {
        home.always(to(302, "/again"));
        assertThatThrownBy(() -> client.syncInvokeHttp(request, SampleOperation.LIST))
                .isInstanceOf(ServiceResponseException.class).hasMessageContaining("redirects");
        assertThatThrownBy(() -> client.asyncInvokeHttp(request, SampleOperation.LIST).get())
                .cause().isInstanceOf(ServiceResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host/x", "file:///etc/passwd", "http://a b/", "mailto:x"})
    void whereHttpDoesNotLeadIsNotFollowed(String location) {
        home.next(to(302, location));
        assertThatThrownBy(() -> client.syncInvokeHttp(request, SampleOperation.LIST))
                .isInstanceOf(ServiceResponseException.class).hasMessageContaining(location);
    }
}
