package dev.sdkwright.generator.sdk;

import static dev.sdkwright.generator.sdk.Snippets.NAMELESS;
import static dev.sdkwright.generator.sdk.Snippets.STRING;
import static dev.sdkwright.generator.sdk.Snippets.array;
import static dev.sdkwright.generator.sdk.Snippets.calling;
import static dev.sdkwright.generator.sdk.Snippets.ref;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import dev.sdkwright.generator.testing.SdkJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is large in a contract stays inside the limits of class files (JVMS 4.11) and of file names. */
class LimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"string", "integer", "number"})
    void an_enumeration_may_have_3500_values(String type) throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("Big", "{'type': '" + type + "', 'enum': []}")
                .at("/components/schemas/Big", big -> {
                    ArrayNode values = big.withArray("enum");
                    for (int value = 0; value < 3500; value++) {
                        if (type.equals("string")) {
                            values.add("value-" + value);
                        } else {
                            values.add(value);
                        }
                    }
                })
                .property("Holder", "all", array(ref("Big")))
                .text());

        assertThat(sdk.type("model.Big").getFields()).hasSize(3500);
        assertThat(sdk.type("model.Big").getFields()[3499].get(null)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {STRING, "{'type': 'string', 'nullable': true}"})
    void an_object_may_have_2000_properties(String schema) {
        Contract contract = Contract.empty().schema("Wide", "{'properties': {}}").at("/components/schemas/Wide", wide -> {
            ObjectNode properties = wide.withObjectProperty("properties");
            for (int property = 0; property < 2000; property++) {
                properties.set("property_" + property, Contract.ofJson(schema).tree());
            }
        });
        CompiledSdk sdk = CompiledSdk.of(contract.text());
        Contract document = Contract.ofJson("{}").with(tree -> {
            for (int property = 0; property < 2000; property++) {
                tree.put("property_" + property, "v" + property);
            }
        });

        Object value = SdkJson.decode(sdk, "model.Wide", document.text());

        assertThat(Contract.ofJson(SdkJson.encode(sdk, "model.Wide", value)).tree()).isEqualTo(document.tree());
        assertThat(value).isEqualTo(SdkJson.decode(sdk, "model.Wide", document.text()))
                .hasSameHashCodeAs(SdkJson.decode(sdk, "model.Wide", document.text()));
        assertThat(value.toString()).contains("v1999");
    }

    @Test
    void an_operation_may_have_300_parameters() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .operation("get", "/x", calling("call"))
                .at("/paths/~1x/get", operation -> {
                    ArrayNode parameters = operation.withArray("parameters");
                    for (int index = 0; index < 300; index++) {
                        parameters.addObject().put("name", "p" + index).put("in", "query").put("required", true)
                                .putObject("schema").put("type", "string");
                    }
                })
                .text());

        assertThat(sdk.accessors("model.CallRequest", "with")).hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'propertyName': 'kind'}"})
    void a_union_may_have_400_branches(String discriminator) {
        Contract contract = Contract.empty().schema("Any", "{'oneOf': [], 'discriminator': " + discriminator + "}");
        for (int branch = 0; branch < 400; branch++) {
            contract = contract.property("Branch" + branch, "member" + branch, STRING)
                    .property("Branch" + branch, "kind", STRING);
        }
        CompiledSdk sdk = CompiledSdk.of(contract.at("/components/schemas/Any", any -> {
            ArrayNode branches = any.withArray("oneOf");
            for (int branch = 0; branch < 400; branch++) {
                branches.add(Contract.ofJson(ref("Branch" + branch)).tree());
            }
            if (discriminator.equals("{}")) {
                any.remove("discriminator");
            }
        }).text());

        for (int branch : List.of(0, 255, 399)) {
            String document = "{\"member" + branch + "\":\"a\",\"kind\":\"Branch" + branch + "\"}";
            Object value = SdkJson.decode(sdk, "model.Any", document);
            assertThat(value.getClass().getSimpleName()).isEqualTo("OfBranch" + branch);
            assertThat(SdkJson.encode(sdk, "model.Any", value)).isEqualTo(document);
        }
    }

    @Test
    void texts_may_have_100_kilobytes() {
        String words = "lorem ipsum ".repeat(8_500);
        String word = "x".repeat(100_000);
        Contract contract = Contract.empty()
                .property("Pet", "words", STRING)
                .property("Pet", "word", STRING)
                .operation("get", "/x", calling("call"))
                .at("/info", info -> info.put("description", words))
                .at("/paths/~1x/get", operation -> operation.put("description", word))
                .at("/components/schemas/Pet", pet -> pet.put("description", word))
                .at("/components/schemas/Pet/properties/words", property -> property.put("description", words))
                .at("/components/schemas/Pet/properties/word", property -> property.put("default", word));

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertThat(sdk.source("model/Pet.java").lines().filter(line -> line.contains("lorem")))
                .hasSizeGreaterThan(800)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void a_value_of_an_enumeration_may_have_100_kilobytes() throws ReflectiveOperationException {
        String value = "\u00fc".repeat(100_000);
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("Long", "{'type': 'string', 'enum': ['" + value + "']}").text());

        Class<?> type = sdk.type("model.LongModel");

        assertThat(type.getMethod("getValue").invoke(type.getMethod("valueOf", String.class).invoke(null, value)))
                .isEqualTo(value);
    }

    @Test
    void names_of_files_stay_below_what_file_systems_bear() {
        String longName = "Very_long_name_".repeat(40);
        Contract contract = Contract.empty()
                .at("/info", info -> info.put("title", longName))
                .property(longName, longName, "{'type': 'object', 'properties': {'" + longName
                        + "': {'type': 'string', 'enum': ['" + longName + "', '" + longName + "2']}}}")
                .property(longName + "2", longName, STRING)
                .operation("get", "/x", calling(longName))
                .operation("get", "/" + longName, NAMELESS);

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertThat(sdk.generation().files()).extracting(GeneratedFile::path)
                .allSatisfy(path -> assertThat(path.substring(path.lastIndexOf('/') + 1).length()).isLessThan(250));
        assertThat(sdk.publicTypes()).allSatisfy(name -> assertThat(name.length()).isLessThan(240));
    }
}
