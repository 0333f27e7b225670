package dev.sdkwright.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.region.Region;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where calls go by what the contract says, the caller says, and an operation says. */
class ServersTest {

    private StandInServer contract;
    private StandInServer caller;
    private StandInServer own;

    @BeforeEach
    void start() {
        contract = StandInServer.start().always(Reply.json(200, "{}"));
        caller = StandInServer.start().always(Reply.json(200, "{}"));
        own = StandInServer.start().always(Reply.json(200, "{}"));
    }

    @AfterEach
    void stop() {
        contract.close();
        caller.close();
        own.close();
    }

    private static void call(ClientBuilder<HcClient> builder, String server) {
        try (HcClient client = builder.build()) {
            client.syncInvokeHttp("", new Ping(SecurityRequirement.NONE, server));
        }
    }

    private static String sent(StandInServer server) {
        RecordedRequest request = server.takeRequest();
        return request.target();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example.com/v1/, https://a.example.com/v1",
        "//a.example.com, https://a.example.com",
        "https://{x=a}.example.com/{v=v1}, https://b.example.com/v1",
        "{x=http}://a.example.com, b://a.example.com"
    })
    void theContractsServerIsTheDefault(String server, String used) {
        ClientBuilder<HcClient> builder = Ping.builder().withServer(server);
        if (server.contains("{x")) {
            builder.withServerVariable("x", used.startsWith("b:") ? "https" : "b");
        }
        try (HcClient client = builder.build()) {
            assertThat(client.getEndpoints()).containsExactly(used.replace("b://", "https://"));
        }
    }

    @Test
    void endpointsAndRegionsCountMoreThanTheContract() {
        ClientBuilder<HcClient> builder = Ping.builder().withServer(contract.endpoint() + "/v1");
        call(builder, "");
        assertThat(sent(contract)).isEqualTo("/v1/ping");
        call(builder.withEndpoint(caller.endpoint() + "/mine"), "");
        assertThat(sent(caller)).isEqualTo("/mine/ping");
        call(builder.withRegion(new Region("r", own.endpoint())), "");
        assertThat(sent(own)).isEqualTo("/ping");
    }

    @Test
    void anOperationGoesToItsOwnServerUnlessTheCallerNamesOne() {
        ClientBuilder<HcClient> builder = Ping.builder().withServer(contract.endpoint() + "/{v=v1}")
                .withServerVariable("v", "v2");
        call(builder, own.endpoint() + "/{v=v1}/files");
        assertThat(sent(own)).isEqualTo("/v2/files/ping");
        call(builder, "/upload/{v=v1}");
        assertThat(sent(contract)).isEqualTo("/upload/v2/ping");
        call(builder, "beta");
        assertThat(sent(contract)).isEqualTo("/v2/beta/ping");
        builder.withEndpoint(caller.endpoint() + "/mine");
        call(builder, own.endpoint());
        assertThat(sent(caller)).isEqualTo("/mine/ping");
        call(builder, "/upload");
        assertThat(sent(caller)).isEqualTo("/upload/ping");
        assertThat(own.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/v1| call withEndpoint(\"https://...host.../v1\") before build()",
        "v1| call withEndpoint(\"https://...host.../v1\") before build()",
        "https://{tenant}.example.com| call withServerVariable(\"tenant\", ...) or withEndpoint(...) before build()",
        "https://host?x=1| the endpoint must be a host"
    })
    void noPlaceToCallIsToldWhenTheClientIsBuilt(String server, String remedy) {
        assertThatThrownBy(() -> Ping.builder().withServer(server).build()).isInstanceOf(SdkException.class)
                .hasMessageContaining(remedy);
        Ping.builder().withServer(server).withEndpoint("https://x").build().close();
    }

    @Test
    void aVariableWithListedValuesHasOneOfThem() {
        String server = "https://{region=eu|us|ap}.example.com/{version=v1|v1}";
        try (HcClient byDefault = Ping.builder().withServer(server).build();
                HcClient chosen = Ping.builder().withServer(server).withServerVariable("region", "ap").build()) {
            assertThat(byDefault.getEndpoints()).containsExactly("https://eu.example.com/v1");
            assertThat(chosen.getEndpoints()).containsExactly("https://ap.example.com/v1");
        }
        assertThatThrownBy(() -> Ping.builder().withServer(server).withServerVariable("region", "evil.org/").build())
                .isInstanceOf(SdkException.class)
                .hasMessage("the variable region of the contract's server is one of [eu, us, ap], not evil.org/; "
                        + "withEndpoint(...) names any other place");
        assertThatThrownBy(() -> Ping.builder().withServer(server).withServerVariable("version", "v2").build())
                .isInstanceOf(SdkException.class).hasMessageContaining("one of [v1], not v2");
    }

    @Test
    void whatIsNotThereIsNotTakenSilently() {
        assertThatThrownBy(() -> Ping.builder().withServer("https://{a=b}.c").withServerVariable("aa", "x").build())
                .isInstanceOf(SdkException.class)
                .hasMessage("the contract's server https://{a=b}.c has no variable aa");
        // An endpoint that was to be and is empty does not lead to another place.
        assertThatThrownBy(() -> Ping.builder().withServer("https://a").withEndpoint((String) null).build())
                .isInstanceOf(SdkException.class).hasMessageContaining("withEndpoint");
    }
}
