package dev.sdkwright.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    /** The upper part are names of Huawei's contracts and the accessors that its own SDK has for them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            backup_id,               BackupId
            binding:profile,         BindingProfile
            binding:vnic_type,       BindingVnicType
            X-Language,              XLanguage
            en_US,                   EnUS
            zh_CN,                   ZhCN
            ipv6_ip_address,         Ipv6IpAddress
            plain_text_base64,       PlainTextBase64
            base32_string_seed,      Base32StringSeed
            allowedAccessPoint,      AllowedAccessPoint
            existTagsNum,            ExistTagsNum
            httpCode,                HttpCode
            virsubnet_contain_ipv4_cidr_reservations, VirsubnetContainIpv4CidrReservations
            Authorization,           Authorization

            ID,                      Id
            USER_ID,                 UserId
            IDs,                     Ids
            URLPath,                 UrLPath
            fooBar,                  FooBar
            foo-bar,                 FooBar
            foo.bar,                 FooBar
            foo  bar,                FooBar
            @type,                   Type
            $ref,                    Ref
            2fa,                     _2fa
            +1,                      _1
            -1,                      _1
            a1b2,                    A1b2
            '',                      Value
            ' ',                     Value
            $,                       Value
            ___,                     Value
            中文,                    U4e2du6587
            naïve,                   Nauefve
            ÜBER,                    Ufcber
            a–b,                     AB
            x？y,                    Xuff1fy
            """)
    void accessors_are_camel_case(String wireName, String accessor) {
        assertThat(Words.upperFirst(Words.lowerCamel(wireName))).isEqualTo(accessor);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            backup_id,       backupId
            X-Language,      xLanguage
            URLPath,         urLPath
            ID,              id
            Id,              id
            A,               a
            AB,              ab
            aB,              aB
            EnumValue,       enumValue
            2FA,             _2fa
            """)
    void fields_are_lower_camel_case(String wireName, String field) {
        assertThat(Words.lowerCamel(wireName)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            InstanceRestoreInfo,     InstanceRestoreInfo
            instance_restore_info,   InstanceRestoreInfo
            IPAddress,               IPAddress
            pet-store.item,          PetStoreItem
            v1.Pet,                  V1Pet
            com.example/Pet,         ComExamplePet
            List«Pet»,               ListPet
            1st,                     _1st
            宠物,                    U5ba0u7269
            '',                      Value
            """)
    void types_are_upper_camel_case_with_their_inner_capitals(String component, String type) {
        assertThat(Words.upperCamel(component)).isEqualTo(type);
    }

    /** The upper part are values of Huawei's contracts and the constants that its own SDK has for them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            waiting,                         WAITING
            AES_256,                         AES_256
            RSASSA_PKCS1_V1_5_SHA_256,       RSASSA_PKCS1_V1_5_SHA_256
            ED25519,                         ED25519
            en-us,                           EN_US
            v5_console,                      V5_CONSOLE
            1,                               NUMBER_1
            0,                               NUMBER_0

            -1,                              NUMBER_MINUS_1
            1.5,                             NUMBER_1_5
            +1,                              _1
            2XX,                             _2XX
            in progress,                     IN_PROGRESS
            a--b__c,                         A_B_C
            camelCase,                       CAMELCASE
            a/b,                             A_B
            '',                              EMPTY
            -,                               VALUE
            *,                               VALUE
            是,                              U662F
            i,                               I
            """)
    void constants_are_upper_case(String literal, String constant) {
        assertThat(Words.constant(literal)).isEqualTo(constant);
    }

    @Test
    void long_names_are_cut_and_told_apart() {
        String first = Words.upperCamel("x".repeat(500) + "1");
        String second = Words.upperCamel("x".repeat(500) + "2");

        assertThat(first).hasSize(100).startsWith("Xxxx").isNotEqualTo(second);
        assertThat(Words.upperCamel("x".repeat(100))).isEqualTo("X" + "x".repeat(99));
        assertThat(Words.constant("9".repeat(500))).hasSize(100).startsWith("NUMBER_999");
        assertThat(Words.lowerCamel("Y".repeat(500))).hasSize(100).startsWith("yyyy");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Pet,        Pet
            My_Pet,     My_Pet
            pet,        Pet
            my pet,     MyPet
            1Pet,       _1Pet
            ../Pet,     Pet
            '',         Value
            """)
    void a_wish_for_a_type_is_kept_where_it_can_be_one(String wish, String type) {
        assertThat(Words.typeName(wish)).isEqualTo(type);
    }
}
