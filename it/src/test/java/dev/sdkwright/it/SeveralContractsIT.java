package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A module with clients of several contracts: two that share a type and a core, and two that are changed in every way. */
class SeveralContractsIT {
    private static final String SECOND = "target/generated-sources/second";

    private final Consumer consumer = Consumer.named("several-contracts");

    @Test
    void contracts_are_found_by_convention_and_share_a_core_and_what_they_take_from_one_document() {
        assertThat(consumer.log()).filteredOn(line -> line.contains(
                "src/main/openapi/pets.yaml, src/main/openapi/shop.yml: 3 operations, ")).hasSize(1);
        List<String> names = consumer.generated().names();
        assertThat(names).contains("src/main/java/com/example/clients/pets/PetsClient.java",
                "src/main/java/com/example/clients/shop/ShopClient.java",
                "src/main/java/com/example/clients/core/HcClient.java");
        assertThat(names).filteredOn(name -> name.endsWith("/Money.java"))
                .containsExactly("src/main/java/com/example/clients/model/Money.java");
        assertThat(consumer.state("target/classes").names()).contains("com/example/Total.class");
    }

    @Test
    void a_client_is_changed_without_templates() {
        List<String> names = consumer.state(SECOND).names();
        assertThat(names).contains("src/main/java/com/example/second/FaunaClient.java",
                        "src/main/java/com/huaweicloud/sdk/dcs/v2/DcsClient.java")
                .noneMatch(name -> name.endsWith("/ClearRequest.java") || name.endsWith("/Unused.java"));
        assertThat(consumer.read(SECOND + "/src/main/java/com/example/second/model/Animal.java"))
                .startsWith("/*\n * Copyright Example\n */\n")
                .contains("implements com.example.Marked", "getNickname", "getTitle");
    }

    @Test
    void nothing_but_java_is_generated() {
        for (String folder : List.of(Consumer.GENERATED, SECOND)) {
            assertThat(consumer.state(folder).names())
                    .allMatch(name -> name.matches("src/(main|test)/java/.+\\.java|\\.sdkwright/\\w+"));
        }
    }
}
