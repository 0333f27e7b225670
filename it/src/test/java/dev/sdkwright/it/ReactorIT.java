package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A build of several modules with two threads: one module has the contracts, one the client of the first together with
 * the core, one the client of the second on the same core.
 */
class ReactorIT {
    private final Consumer reactor = Consumer.named("reactor");

    @Test
    void contracts_are_taken_from_a_module_that_is_not_packaged_yet() {
        for (String service : List.of("pets", "shop")) {
            String contract = "mvn:com.example:contracts:1!/META-INF/openapi/" + service + ".yaml: ";
            assertThat(reactor.log()).filteredOn(line -> line.contains(contract))
                    .singleElement().asString().contains(": 1 operation, ", " 0 unchanged, 0 removed");
        }
        assertThat(reactor.module("contracts").state("target").names()).noneMatch(name -> name.endsWith(".jar"));
    }

    @Test
    void two_clients_share_one_core() {
        assertThat(reactor.module("pets").generated().names()).contains("src/main/java/com/example/core/HcClient.java");
        assertThat(reactor.module("shop").generated().names())
                .contains("src/main/java/com/example/shop/ShopClient.java")
                .noneMatch(name -> name.contains("/core/"));
        assertThat(reactor.module("shop").state("target/classes").names()).contains("com/example/Both.class");
    }

    @Test
    void maven_has_nothing_against_two_threads() {
        assertThat(reactor.log()).noneMatch(line -> line.contains("WARN") && line.contains("sdkwright"));
    }
}
