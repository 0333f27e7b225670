package dev.sdkwright.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials that stand outside the program. */
class CredentialProviderTest {

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void place() throws IOException {
        file = Files.createDirectories(home.resolve(".huaweicloud")).resolve("credentials");
    }

    private ICredential profile(String type, String text) throws IOException {
        Files.writeString(file, text);
        return new ProfileCredentialProvider(type, Map.of(), home.toString()).getCredentials();
    }

    private static ICredential env(String type, Map<String, String> environment) {
        return new EnvCredentialProvider(type, environment).getCredentials();
    }

    @Test
    void theEnvironmentGivesKeys() {
        BasicCredentials basic = (BasicCredentials) env("basic", Map.of("HUAWEICLOUD_SDK_AK", "a",
                "HUAWEICLOUD_SDK_SK", "s", "HUAWEICLOUD_SDK_PROJECT_ID", "p", "HUAWEICLOUD_SDK_SECURITY_TOKEN", "t"));
        assertThat(basic.getAk()).isEqualTo("a");
        assertThat(basic.getSk()).isEqualTo("s");
        assertThat(basic.getProjectId()).isEqualTo("p");
        assertThat(basic.getSecurityToken()).isEqualTo("t");
        GlobalCredentials global = (GlobalCredentials) env("global", Map.of("HUAWEICLOUD_SDK_AK", "a",
                "HUAWEICLOUD_SDK_SK", "s", "HUAWEICLOUD_SDK_DOMAIN_ID", "d"));
        assertThat(global.getDomainId()).isEqualTo("d");
    }

    @Test
    void anIdentityProviderCountsMoreThanKeys() {
        BasicCredentials basic = (BasicCredentials) env("BasicCredentials", Map.of("HUAWEICLOUD_SDK_AK", "a",
                "HUAWEICLOUD_SDK_SK", "s", "HUAWEICLOUD_SDK_IDP_ID", "i", "HUAWEICLOUD_SDK_ID_TOKEN_FILE", "f"));
        assertThat(basic.getIdpId()).isEqualTo("i");
        assertThat(basic.getIdTokenFile()).isEqualTo("f");
        assertThat(basic.getAk()).isNull();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> env("basic", Map.of("HUAWEICLOUD_SDK_AK", "a"))).isInstanceOf(SdkException.class)
                .hasMessageContaining("HUAWEICLOUD_SDK_SK is missing").hasMessageContaining("HUAWEICLOUD_SDK_IDP_ID");
        assertThatThrownBy(() -> new EnvCredentialProvider("basics")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("basics");
    }

    @Test
    void aFileHasASectionForEachType() throws IOException {
        String text = """
                # comment
                [global]
                ak = ga
                sk=gs
                domain_id =  d
                [basic]
                ; comment
                ak = ba
                sk = b=s
                project_id = p
                iam_endpoint = https://iam.example
                """;
        BasicCredentials basic = (BasicCredentials) profile("basic", text);
        assertThat(basic.getAk()).isEqualTo("ba");
        assertThat(basic.getSk()).isEqualTo("b=s");
        assertThat(basic.getProjectId()).isEqualTo("p");
        assertThat(basic.getIamEndpoint()).isEqualTo("https://iam.example");
        assertThat(((GlobalCredentials) profile("global", text)).getDomainId()).isEqualTo("d");
    }

    @Test
    void theEnvironmentMayNameTheFile() throws IOException {
        Path other = Files.writeString(home.resolve("other"), "[basic]\nak = a\nsk = s\n");
        ICredential found = new ProfileCredentialProvider(
                "basic", Map.of("HUAWEICLOUD_SDK_CREDENTIALS_FILE", other.toString()), home.toString()).getCredentials();
        assertThat(((BasicCredentials) found).getAk()).isEqualTo("a");
    }

    @Test
    void aFileThatDoesNotHelpSaysWhy() {
        assertThatThrownBy(() -> new ProfileCredentialProvider("basic", Map.of(), home.toString()).getCredentials())
                .isInstanceOf(SdkException.class).hasMessage("there is no file " + file);
        assertThatThrownBy(() -> profile("basic", "[global]\nak = a\n"))
                .hasMessage("the file " + file + " has no section [basic]");
        assertThatThrownBy(() -> profile("basic", "[basic]\nak = secret-ak\n"))
                .hasMessageContaining("sk in section [basic]").hasMessageNotContaining("secret-ak");
    }

    @Test
    void aChainTakesTheFirstThatHasOneAndTellsOfAllWhenNoneHas() throws IOException {
        Files.writeString(file, "[basic]\nak = file\nsk = s\n");
        ICredential found = new CredentialProviderChain(new EnvCredentialProvider("basic", Map.of()),
                new ProfileCredentialProvider("basic", Map.of(), home.toString())).getCredentials();
        assertThat(((BasicCredentials) found).getAk()).isEqualTo("file");
        assertThatThrownBy(() -> new CredentialProviderChain(new EnvCredentialProvider("basic", Map.of()),
                new PodIdentityCredentialProvider("basic", Map.of())).getCredentials())
                .isInstanceOf(SdkException.class)
                .hasMessageStartingWith("failed to get credentials in providers:\nEnvCredentialProvider: ")
                .hasMessageContaining("\nPodIdentityCredentialProvider: ");
    }

    @Test
    void aBuilderWithoutACredentialFindsTheFile() throws IOException {
        Files.writeString(file, "[basic]\nak = file\nsk = s\nproject_id = p\n");
        try (HcClient client = builder(Map.of()).withEndpoint("https://x.example").build()) {
            assertThat(((BasicCredentials) client.getCredential()).getAk()).isEqualTo("file");
        }
    }

    @Test
    void aBuilderThatFindsNothingNamesWhatItLookedFor() {
        assertThatThrownBy(() -> builder(Map.of()).withEndpoint("https://x.example").build())
                .isInstanceOf(SdkException.class)
                .hasMessageContainingAll("withCredential", "HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK",
                        file.toString(), "HC_CONTAINER_CREDENTIALS_FULL_URI")
                .hasMessageNotContaining("169.254");
    }

    private ClientBuilder<HcClient> builder(Map<String, String> environment) {
        return new ClientBuilder<>(Function.<HcClient>identity()).withDefaultCredentials(
                new DefaultCredentialProvider("BasicCredentials", environment, home.toString()));
    }

    @Test
    void theHomeFolderStaysAsItIs() throws IOException {
        Files.delete(file.getParent());
        assertThatThrownBy(() -> builder(Map.of()).withEndpoint("https://x.example").build())
                .isInstanceOf(SdkException.class);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void theMetadataServiceIsAskedByAChainThatHasItAlone() {
        try (StandInServer metadata = StandInServer.start().always(Reply.of(404, ""))) {
            assertThatThrownBy(() -> new CredentialProviderChain(new EnvCredentialProvider("basic", Map.of()),
                    new MetadataCredentialProvider("basic", metadata.endpoint(), Clock.systemUTC())).getCredentials())
                    .hasMessageContaining("\nMetadataCredentialProvider: no temporary keys from the metadata service");
            assertThat(metadata.requests()).hasSize(2);
        }
    }
}
