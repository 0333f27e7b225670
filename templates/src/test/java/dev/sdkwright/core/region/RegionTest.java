package dev.sdkwright.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SdkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    private final Region north = new Region("cn-north-4", "https://dcs.cn-north-4.myhuaweicloud.com");
    private final Region east = new Region("cn-east-3", "https://dcs.cn-east-3.myhuaweicloud.com");

    @TempDir
    Path home;

    private RegionTable table(Map<String, String> environment) {
        return new RegionTable("DCS", new RegionProviderChain(new EnvRegionProvider("DCS", environment),
                new ProfileRegionProvider("DCS", environment, home.toString())), north, east);
    }

    @Test
    void theTableGivesTheConstantItself() {
        assertThat(table(Map.of()).valueOf("cn-north-4")).isSameAs(north);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void noIdIsRefused(String id) {
        assertThatThrownBy(() -> table(Map.of()).valueOf(id)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unexpected empty parameter: regionId.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mars-1", "CN-NORTH-4", " cn-north-4"})
    void anUnknownIdIsRefusedWithTheKnownOnes(String id) {
        assertThatThrownBy(() -> table(Map.of()).valueOf(id)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region id '" + id + "' is not in the following supported regions of service DCS: "
                        + "[cn-east-3, cn-north-4]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <YOUR REGION> | HUAWEICLOUD_SDK_REGION_DCS_<YOUR REGION>
            cn-north-4    | HUAWEICLOUD_SDK_REGION_DCS_CN_NORTH_4
            my.own_1      | HUAWEICLOUD_SDK_REGION_DCS_MY.OWN_1
            """)
    void theEnvironmentDefinesAnyRegion(String id, String variable) {
        Region region = table(Map.of(variable, " http://a:1 ,, https://b/ ")).valueOf(id);
        assertThat(region.getId()).isEqualTo(id);
        assertThat(region.getEndpoints()).containsExactly("http://a:1", "https://b/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , "})
    void anEmptyVariableCountsAsNone(String value) {
        assertThat(table(Map.of("HUAWEICLOUD_SDK_REGION_DCS_CN_NORTH_4", value)).valueOf("cn-north-4")).isSameAs(north);
    }

    @Test
    void theFileDefinesRegionsBehindTheEnvironment() throws IOException {
        Path file = write(home.resolve(".huaweicloud/regions.yaml"), """
                # regions of our own
                ---
                IAM:
                - id: 'other'
                  endpoint: https://iam.example.com
                dcs:   # the case does not matter
                  - id: '<YOUR REGION>'
                    endpoint: 'http://127.0.0.1:9100'

                  - endpoint: "https://single.example.com"   # comes last
                    id: "it''s # one"
                    endpoints:
                      - https://a.example.com
                      - 'https://b.example.com'
                  - id: flow
                    endpoints: [https://c.example.com, "https://d.example.com"]
                """);
        RegionTable table = table(Map.of());
        assertThat(table.valueOf("<YOUR REGION>").getEndpoints()).containsExactly("http://127.0.0.1:9100");
        assertThat(table.valueOf("it''s # one").getEndpoints())
                .containsExactly("https://a.example.com", "https://b.example.com", "https://single.example.com");
        assertThat(table.valueOf("flow").getEndpoints())
                .containsExactly("https://c.example.com", "https://d.example.com");
        assertThatThrownBy(() -> table.valueOf("other")).isInstanceOf(IllegalArgumentException.class);
        Map<String, String> environment = Map.of("HUAWEICLOUD_SDK_REGIONS_FILE", file.toString(),
                "HUAWEICLOUD_SDK_REGION_DCS_FLOW", "https://env.example.com");
        assertThat(table(environment).valueOf("flow").getEndpoint()).isEqualTo("https://env.example.com");
    }

    @Test
    void listsMayStandWithoutIndentation() throws IOException {
        write(home.resolve(".huaweicloud/regions.yaml"), """
                DCS:
                - id: x
                  endpoints:
                  - https://x
                - id: y
                  endpoint: https://y
                """);
        assertThat(table(Map.of()).valueOf("x").getEndpoints()).containsExactly("https://x");
        assertThat(table(Map.of()).valueOf("y").getEndpoints()).containsExactly("https://y");
    }

    @Test
    void aMissingOrEmptyFileIsNoFault() throws IOException {
        Map<String, String> missing = Map.of("HUAWEICLOUD_SDK_REGIONS_FILE", home + "/none.yaml");
        assertThat(table(missing).valueOf("cn-north-4")).isSameAs(north);
        write(home.resolve(".huaweicloud/regions.yaml"), "\n# nothing\n");
        assertThat(table(Map.of()).valueOf("cn-north-4")).isSameAs(north);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DCS                                          | 1 | colon
            DCS: x                                       | 1 | list of regions
            - id: x                                      | 1 | service
            DCS:~  - id: x~    endpoint                  | 3 | colon
            DCS:~  - id: x~    url: https://a            | 3 | endpoints
            DCS:~  - id: x~      endpoint: https://a     | 3 | region
            DCS:~  - id: x                               | 2 | no endpoint
            DCS:~  - endpoint: https://a                 | 2 | no id
            DCS:~  - id: 'x~    endpoint: https://a      | 2 | quote
            DCS:~  - id: &a x~    endpoint: https://a    | 2 | text
            DCS:~  - id: x~    endpoints: https://a      | 3 | list
            DCS:~  - id: x~    endpoint: [a]             | 3 | text
            DCS:~\t- id: x~    endpoint: https://a       | 2 | tab
            DCS:~  - id: x~    endpoint: https://a~ - id: y | 4 | indentation
            """)
    void aBrokenFileIsNamedWithItsLine(String text, int line, String problem) throws IOException {
        Path file = write(home.resolve("r.yml"), text.replace('~', '\n').replace("\\t", "\t"));
        assertThatThrownBy(() -> table(Map.of("HUAWEICLOUD_SDK_REGIONS_FILE", file.toString())).valueOf("cn-north-4"))
                .isInstanceOf(SdkException.class)
                .hasMessageStartingWith(file + ":" + line + ": ").hasMessageContaining(problem);
    }

    @Test
    void aFileOfAnotherKindOrEncodingIsRefused() throws IOException {
        Path text = write(home.resolve("regions.txt"), "DCS:\n");
        assertThatThrownBy(() -> table(Map.of("HUAWEICLOUD_SDK_REGIONS_FILE", text.toString())).valueOf("x"))
                .isInstanceOf(SdkException.class).hasMessageContaining(".yaml");
        Path binary = Files.write(home.resolve("regions.yaml"), new byte[] {(byte) 0xC3, 0x28});
        assertThatThrownBy(() -> table(Map.of("HUAWEICLOUD_SDK_REGIONS_FILE", binary.toString())).valueOf("x"))
                .isInstanceOf(SdkException.class).hasMessageContaining("UTF-8");
    }

    @Test
    void constantsOfAClientCannotBeChanged() {
        table(Map.of());
        assertThatThrownBy(() -> north.setEndpoint("https://evil")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> north.setEndpoints(List.of())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> north.setId("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> north.getEndpoints().add("x")).isInstanceOf(UnsupportedOperationException.class);
        Region copy = north.withEndpointOverride("https://mine");
        assertThat(copy.getId()).isEqualTo("cn-north-4");
        assertThat(copy.getEndpoint()).isEqualTo("https://mine");
        assertThat(north.getEndpoint()).isEqualTo("https://dcs.cn-north-4.myhuaweicloud.com");
        copy.setEndpoint("https://other");
        assertThat(copy.getEndpoints()).containsExactly("https://other");
    }

    @Test
    void aRegionMayBeFilledLater() {
        Region region = new Region();
        assertThat(region.getEndpoint()).isNull();
        region.setId("x");
        region.setEndpoint("https://x");
        assertThat(region.getEndpoint()).isEqualTo("https://x");
        assertThat(new Region("x", "https://a", "https://b").getEndpoints()).hasSize(2);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
