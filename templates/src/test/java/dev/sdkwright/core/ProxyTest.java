package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import org.junit.jupiter.api.Test;

class ProxyTest {

    @Test
    void callsGoThroughTheProxyWithItsCredentials() {
        try (StandInServer proxy = StandInServer.start().always(Reply.json(200, "{\"name\":\"n\"}"))) {
            HttpConfig config = new HttpConfig().withProxyHost("127.0.0.1").withProxyPort(proxy.port())
                    .withProxyUsername("u").withProxyPassword("p");
            try (HcClient client = SampleOperation.client("http://dcs.example.invalid", config)) {
                client.syncInvokeHttp(new SampleOperation.Request(), SampleOperation.LIST);
            }
            RecordedRequest sent = proxy.takeRequest();
            assertThat(sent.target()).isEqualTo("http://dcs.example.invalid/v2/p1/instances/i1/restores");
            assertThat(sent.header("Proxy-Authorization")).isEqualTo("Basic dTpw");
            String origin = sent.requestLine().replace("http://dcs.example.invalid", "");
            new SignatureVerifier(SampleOperation.AK, SampleOperation.SK)
                    .verify(new RecordedRequest(origin, sent.headers(), sent.body()));
        }
    }
}
