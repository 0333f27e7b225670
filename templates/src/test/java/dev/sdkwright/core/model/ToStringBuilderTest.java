package dev.sdkwright.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToStringBuilderTest {

    @Test
    void indentsModelsInsideModels() {
        String inner = new ToStringBuilder("InstanceRestoreInfo")
                .add("backupId", "f4823e9e").add("status", null).toString();
        assertThat(new ToStringBuilder("ListRestoreRecordsResponse")
                .add("restoreRecordResponse", List.of(inner, inner)).add("totalNum", 1).toString()).isEqualTo("""
                class ListRestoreRecordsResponse {
                    restoreRecordResponse: [class InstanceRestoreInfo {
                        backupId: f4823e9e
                        status: null
                    }, class InstanceRestoreInfo {
                        backupId: f4823e9e
                        status: null
                    }]
                    totalNum: 1
                }""");
    }

    @Test
    void showsAModelWithoutPropertiesOnTwoLines() {
        assertThat(new ToStringBuilder("Empty").toString()).isEqualTo("class Empty {\n}");
    }

    @Test
    void hidesSecretsAndTheAddressesOfArrays() {
        assertThat(new ToStringBuilder("S").addMasked("password", "pw").addMasked("none", null)
                .add("data", new byte[3]).toString())
                .isEqualTo("class S {\n    password: ******\n    none: null\n    data: byte[3]\n}");
    }
}
