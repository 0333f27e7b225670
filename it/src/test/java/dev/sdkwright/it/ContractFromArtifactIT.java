package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A build whose contract is in the jar of another project. */
class ContractFromArtifactIT {
    private final Consumer consumer = Consumer.named("contract-from-artifact");

    @Test
    void the_client_is_made_of_the_contract_in_the_jar() {
        assertThat(consumer.log()).filteredOn(line -> line.contains("mvn:dev.sdkwright:dcs-v2-spec:"))
                .singleElement().asString().contains(": 1 operation, ");
        assertThat(consumer.generated().names()).contains("src/main/java/com/huaweicloud/sdk/dcs/v2/DcsClient.java");
    }
}
