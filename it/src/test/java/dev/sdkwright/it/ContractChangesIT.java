package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A contract that changes from build to build, and code that keeps up with it: one story, told in the tests' order. */
@TestMethodOrder(OrderAnnotation.class)
class ContractChangesIT {
    private static final String CONTRACT = "src/main/openapi/shop.yaml";
    private static final String CODE = "src/main/java/com/example/Stock.java";
    private static final String MANIFEST = ".sdkwright/manifest";
    private static final String MODEL = "src/main/java/shop/model/";

    private final Consumer consumer = Consumer.named("contract-changes");
    private final FolderState before = consumer.generated();

    @Test
    @Order(1)
    void an_added_property() throws IOException, InterruptedException {
        consumer.edit(CONTRACT, "        title:\n", "        price:\n          type: number\n        title:\n");
        consumer.edit(CODE, "item.getTitle()", "item.getTitle() + item.getPrice()");

        assertThat(summary(consumer.build("compile"))).contains("2 operations,", "2 files written,", "0 removed");

        assertThat(consumer.generated().writtenSince(before))
                .containsExactly(MANIFEST, MODEL + "Item.java", MODEL + "ItemCodec.java");
        assertThat(consumer.generated().removedSince(before)).isEmpty();
    }

    @Test
    @Order(2)
    void a_renamed_property() throws IOException, InterruptedException {
        consumer.edit(CONTRACT, "        title:\n", "        label:\n");
        consumer.edit(CODE, "item.getTitle()", "item.getLabel()");

        assertThat(summary(consumer.build("compile"))).contains("2 operations,", "2 files written,", "0 removed");

        assertThat(consumer.generated().writtenSince(before))
                .containsExactly(MANIFEST, MODEL + "Item.java", MODEL + "ItemCodec.java");
        assertThat(consumer.generated().removedSince(before)).isEmpty();
        assertThat(consumer.read(Consumer.GENERATED + MODEL + "Item.java")).contains("getLabel").doesNotContain("itle");
    }

    @Test
    @Order(3)
    void a_removed_operation() throws IOException, InterruptedException {
        consumer.edit(CONTRACT, between(consumer.read(CONTRACT), "  /offers/{offer}:\n", "components:\n"), "");
        consumer.edit(CODE, between(consumer.read(CODE), "\n    void end", "\n}\n"), "");
        consumer.edit(CODE, "import shop.model.EndOfferRequest;\n", "");

        assertThat(summary(consumer.build("compile"))).contains("1 operation,", "3 files written,", "3 removed");

        assertThat(consumer.generated().writtenSince(before)).containsExactly(
                MANIFEST,
                "src/main/java/shop/ShopAsyncClient.java",
                "src/main/java/shop/ShopClient.java",
                MODEL + "ShopOperations.java");
        assertThat(consumer.generated().removedSince(before)).containsExactly(
                MODEL + "EndOfferOperation.java", MODEL + "EndOfferRequest.java", MODEL + "EndOfferResponse.java");
        assertThat(consumer.state("target/classes").names()).noneMatch(name -> name.contains("EndOffer"));
    }

    @Test
    @Order(4)
    void no_change_touches_no_file_and_compiles_nothing() throws IOException, InterruptedException {
        FolderState everything = consumer.state(".");

        List<String> log = consumer.build("compile");

        assertThat(summary(log)).contains("up to date,", "0 files written,", "0 removed");
        assertThat(log).contains("[INFO] Nothing to compile - all classes are up to date.");
        // maven-compiler-plugin writes its own notes on every build.
        assertThat(consumer.state(".").writtenSince(everything))
                .allMatch(name -> name.startsWith("target/maven-status/"));
        assertThat(consumer.state(".").removedSince(everything)).isEmpty();
    }

    private static String summary(List<String> log) {
        assertThat(log).filteredOn(line -> line.contains("shop.yaml")).hasSize(1);
        return log.stream().filter(line -> line.contains("shop.yaml")).findFirst().orElseThrow();
    }

    /** From the beginning of one piece of text to the beginning of the next. */
    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }
}
