package dev.sdkwright.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.testing.Contract;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {
    private static final String AK_SK =
            "{'type': 'apiKey', 'in': 'header', 'name': 'Authorization', 'x-signature': 'SDK-HMAC-SHA256'}";

    /** Values of Huawei's contracts, and the constants that its own SDK has for them; below the line values like them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            waiting,              WAITING
            en-us,                EN_US
            camelCase,            CAMELCASE
            C#(.NET Core 2.0),    C_NET_CORE_2_0_
            32,                   _32
            2.0,                  _2_0
            3GP,                  _3GP
            ${protocol},          _PROTOCOL_
            '',                   EMPTY
            =,                    EQUAL
            >=,                   GREATER_THAN_OR_EQUAL_TO

            -name,                _NAME
            a--b__c,              A_B__C
            CPU率,                CPU_
            是,                   U662F
            *,                    VALUE
            """)
    void texts_of_signed_services_are_spelled_as_their_own_sdk_spells_them(String literal, String constant) {
        assertThat(new ListedNames(true).constant(ScalarType.STRING, literal)).isEqualTo(constant);
    }

    @Test
    void numbers_are_numbers_everywhere_and_other_services_have_plain_words() {
        assertThat(new ListedNames(true).constant(ScalarType.INTEGER, "32")).isEqualTo("NUMBER_32");
        assertThat(new ListedNames(true).constant(ScalarType.INTEGER, "-1")).isEqualTo("NUMBER_MINUS_1");
        assertThat(new ListedNames(false).constant(ScalarType.STRING, "32")).isEqualTo("NUMBER_32");
        assertThat(new ListedNames(false).constant(ScalarType.STRING, "-name")).isEqualTo("NAME");
    }

    @Test
    void a_client_has_these_names() {
        Contract contract = Contract.empty()
                .schema("Size", "{'type': 'string', 'enum': ['32', '-a', 'a']}")
                .property("Licence", "class", "{'type': 'string'}");
        Map<String, String> plain = NamesOf.contract(contract);
        Map<String, String> signed = NamesOf.contract(
                contract.with(tree -> tree.withObjectProperty("components").withObjectProperty("securitySchemes")
                        .set("AkSk", Contract.json(AK_SK))));

        assertThat(plain).containsEntry("constant /components/schemas/Size 32", "NUMBER_32");
        assertThat(signed).containsEntry("constant /components/schemas/Size 32", "_32")
                .containsEntry("constant /components/schemas/Size -a", "_A")
                .containsEntry("constant /components/schemas/Size a", "A");
        String member = "member /components/schemas/Licence MEMBER class";
        assertThat(plain.get(member)).contains("accessor=ClassValue");
        assertThat(signed.get(member)).contains("field=propertyClass", "accessor=PropertyClass");
    }
}
