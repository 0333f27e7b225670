package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    private static final String SURFACE = ".sdkwright/surface";
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
                .containsExactly(MANIFEST, SURFACE, MODEL + "Item.java", MODEL + "ItemCodec.java");
        assertThat(consumer.generated().removedSince(before)).isEmpty();
    }

    @Test
    @Order(2)
    void a_renamed_property() throws IOException, InterruptedException {
        consumer.edit(CONTRACT, "        title:\n", "        label:\n");
        consumer.edit(CODE, "item.getTitle()", "item.getLabel()");

        assertThat(summary(consumer.build("compile"))).contains("2 operations,", "2 files written,", "0 removed");

        assertThat(consumer.generated().writtenSince(before))
                .containsExactly(MANIFEST, SURFACE, MODEL + "Item.java", MODEL + "ItemCodec.java");
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
                SURFACE,
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

    @Test
    @Order(5)
    void files_that_were_deleted_or_edited_are_healed_and_nothing_else_is_touched() throws IOException, InterruptedException {
        FolderState good = consumer.generated();
        Files.delete(consumer.path(Consumer.GENERATED + MODEL + "ItemCodec.java"));
        consumer.edit(Consumer.GENERATED + MODEL + "Item.java", "getLabel() {", "getLbl() {");

        assertThat(summary(consumer.build("compile"))).contains("2 files written,", "0 removed");

        assertThat(consumer.generated().contents()).isEqualTo(good.contents());
        assertThat(consumer.generated().writtenSince(good)).containsExactly(MODEL + "Item.java", MODEL + "ItemCodec.java");
    }

    @Test
    @Order(6)
    void a_changed_parameter_counts_as_a_changed_contract_does() throws IOException, InterruptedException {
        consumer.edit("pom.xml", "<contract>", "<basePackage>shop</basePackage><service>Store</service><contract>");
        consumer.edit(CODE, "import shop.ShopClient;", "import shop.StoreClient;");
        consumer.edit(CODE, "private final ShopClient", "private final StoreClient");
        consumer.edit(CODE, "Stock(ShopClient", "Stock(StoreClient");

        assertThat(summary(consumer.build("compile"))).doesNotContain("up to date");

        assertThat(consumer.generated().names()).contains("src/main/java/shop/StoreClient.java")
                .doesNotContain("src/main/java/shop/ShopClient.java");
        assertThat(consumer.state("target/classes").names()).doesNotContain("shop/ShopClient.class");
    }

    @Test
    @Order(7)
    void a_document_that_the_contract_refers_to_counts_too_and_a_broken_one_leaves_the_last_good_output()
            throws IOException, InterruptedException {
        Files.writeString(consumer.path("src/main/openapi/parts.yaml"), "Size: {type: object, properties: {a: {type: string}}}\n");
        consumer.edit(CONTRACT, "        label:\n", "        size:\n          $ref: 'parts.yaml#/Size'\n        label:\n");
        consumer.build("generate-sources");
        consumer.edit("src/main/openapi/parts.yaml", "{a: ", "{b: ");

        assertThat(summary(consumer.build("generate-sources"))).doesNotContain("up to date");
        assertThat(consumer.read(Consumer.GENERATED + "src/main/java/shop/model/Size.java")).contains("getB()");

        FolderState good = consumer.generated();
        consumer.edit("src/main/openapi/parts.yaml", "Size:", "Siz:");
        assertThat(consumer.attempt(Consumer.settings(), "generate-sources").succeeded()).isFalse();
        assertThat(consumer.generated()).isEqualTo(good);
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
