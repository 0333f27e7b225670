package dev.sdkwright.generator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.read.ContractTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contracts leave open or get slightly wrong: right requests are accepted all the same, and answers can be read. */
class InexactContractsTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    Path folder;

    private Service service;

    @BeforeEach
    void read() throws IOException {
        Path file = folder.resolve("contract.yaml");
        try (InputStream in = InexactContractsTest.class.getResourceAsStream("inexact.yaml")) {
            Files.write(file, in.readAllBytes());
        }
        service = new Service(ContractTree.read(file, "contract", Customization.NONE, AllowedReferences.NONE), AccessKeys.TEST);
    }

    private Answer answer(String method, String target, String mediaType, String body, String... authorization) {
        Headers headers = new Headers();
        if (!mediaType.isEmpty()) {
            headers.add("Content-Type", mediaType);
        }
        for (String value : authorization) {
            headers.add("Authorization", value);
        }
        Received request = Received.of(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
        return service.answer(service.judge(request), request, Wish.NONE);
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/filtered?name=a&tags=%7B%22id%22:1%7D  | 200",
        "/filtered?name=a&tags=%7B%22id%22:%22x%22%7D | 400",
        "/filtered?name=a&tags=x                 | 400",
        "/document?json=%7B%22n%22:1%7D           | 200",
        "/document?json=%7B%22n%22:%22x%22%7D       | 400",
        "/document?json=x                        | 400",
        "/document?n=1                           | 200",
        "/commas?list=a%2Cb,c                    | 200",
        "/commas?list=a,b,c                      | 400",
        "/no-place                               | 200",
        "/meant-for-elements?status=new          | 200",
        "/noted                                  | 200",
        "/founda.b.tar.gz                        | 200",
        "/founda.b%2Ejson                        | 200",
        "/founda.b.gz                            | 404",
        "/listed-otherwise?text=2                | 200",
        "/listed-otherwise?text=3                | 400",
        "/listed-otherwise?number=2              | 200",
        "/listed-otherwise?number=3              | 400",
        "/listed-otherwise?truth=true            | 200",
        "/listed-otherwise?truth=false           | 400",
        "/listed-otherwise?word=two              | 200",
        "/listed-otherwise?word=three            | 400",
    })
    void parameters(String target, int status) {
        assertThat(answer("GET", target, "", "").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/either  | {\"a\":1,\"b\":2}      | 200",
        "/either  | {\"a\":\"x\",\"b\":\"y\"}  | 400",
        "/one-of-two | {\"a\":1}           | 200",
        "/one-of-two | {\"a\":1,\"b\":2}   | 400",
        "/numbered | {\"t\":2,\"b\":\"x\"}  | 200",
        "/numbered | {\"t\":2,\"b\":1}      | 400",
        "/beside-reference | {\"name\":\"a\"} | 200",
        "/bytes   | \u0001 no document        | 200",
    })
    void bodies(String path, String body, int status) {
        assertThat(answer("POST", path, "application/json", body).status()).isEqualTo(status);
    }

    @Test
    void an_example_that_no_client_can_read_gives_way_to_a_value_that_one_can() {
        Answer answer = answer("GET", "/wrong-example", "", "");
        assertThat(text(answer)).isEqualTo("{\"count\":1,\"day\":\"2024-02-29\"}");
        assertThat(answer.headers().get("X-Stand-In-Note")).contains("example");
    }

    @Test
    void listed_values_are_given_as_the_type_that_is_said_of_them() {
        assertThat(text(answer("GET", "/listed-otherwise", "", "")))
                .isEqualTo("{\"text\":\"1\",\"number\":1.5,\"word\":\"one\"}");
    }

    @Test
    void an_example_that_is_no_uri_gives_way_to_one_a_relative_one_stays_and_no_default_is_empty() {
        assertThat(text(answer("GET", "/no-uri", "", ""))).isEqualTo(
                "{\"template\":\"https://example.com/\",\"relative\":\"/somewhere\",\"nothing\":\"text\",\"kind\":\"some\"}");
    }

    @Test
    void quotation_marks_are_part_of_a_text_in_a_header() {
        assertThat(tagged("\"abc\"").status()).isEqualTo(200);
        assertThat(tagged("abc").status()).isEqualTo(400);
    }

    private Answer tagged(String tag) {
        Headers headers = new Headers();
        headers.add("If-None-Match", tag);
        Received request = Received.of("GET", "/tagged", headers, new byte[0]);
        return service.answer(service.judge(request), request, Wish.NONE);
    }

    @Test
    void an_example_that_breaks_a_rule_but_can_be_read_is_given() {
        Answer answer = answer("GET", "/loose-example", "", "");
        assertThat(text(answer)).isEqualTo("{\"code\":\"lower\"}");
        assertThat(answer.headers()).doesNotContainKey("X-Stand-In-Note");
    }

    @Test
    void two_schemes_that_share_one_header_ask_for_one_of_them() {
        assertThat(answer("GET", "/both", "", "", "Bearer t").status()).isEqualTo(200);
        assertThat(answer("GET", "/both", "", "", "Basic dTpw").status()).isEqualTo(200);
        assertThat(answer("GET", "/both", "", "").status()).isEqualTo(401);
    }

    @Test
    void tokens_are_given_out_where_the_contract_says_that_they_are() {
        Answer token = answer("POST", "/oauth/token", FORM, "grant_type=client_credentials", "Basic dTpw");
        assertThat(token.status()).isEqualTo(200);
        assertThat(text(token)).contains("\"access_token\":\"stand-in-token\"", "\"token_type\":\"Bearer\"");
        assertThat(answer("POST", "/oauth/token", FORM, "grant_type=client_credentials&client_id=i").status()).isEqualTo(200);
        assertThat(answer("POST", "/oauth/token", FORM, "grant_type=client_credentials").status()).isEqualTo(401);
        assertThat(answer("POST", "/oauth/token", FORM, "", "Basic dTpw").status()).isEqualTo(400);
        assertThat(answer("POST", "/oauth/token", "application/json", "{}", "Basic dTpw").status()).isEqualTo(400);
        assertThat(answer("GET", "/oauth/token", "", "").status()).isEqualTo(405);
    }

    @Test
    void parts_whose_elements_stand_together_are_taken_apart() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"pair\"\r\n\r\n%s\r\n--x--\r\n";
        String mediaType = "multipart/form-data; boundary=x";
        assertThat(answer("POST", "/parts", mediaType, part.formatted("n,1")).status()).isEqualTo(200);
        assertThat(answer("POST", "/parts", mediaType, part.formatted("n,x")).status()).isEqualTo(400);
    }

    @Test
    void elements_of_a_list_have_a_part_each_or_one_document() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"things\"\r\nContent-Type: application/json\r\n\r\n%s\r\n";
        String mediaType = "multipart/form-data; boundary=x";
        assertThat(answer("POST", "/lists", mediaType, part.formatted("{\"n\":1}") + part.formatted("{\"n\":2}") + "--x--")
                .status()).isEqualTo(200);
        assertThat(answer("POST", "/lists", mediaType, part.formatted("[{\"n\":1},{\"n\":2}]") + "--x--").status())
                .isEqualTo(200);
        assertThat(answer("POST", "/lists", mediaType, part.formatted("{\"n\":1}") + "--x--").status()).isEqualTo(400);
    }

    @Test
    void a_path_that_has_a_query_is_meant_where_the_query_is_sent() {
        assertThat(text(answer("GET", "/viewed?view=short", "", ""))).isEqualTo("short");
        assertThat(text(answer("GET", "/viewed?view=long", "", ""))).isEqualTo("all");
    }

    @Test
    void texts_are_made_of_patterns_with_flags_and_bytes_are_in_base64() {
        assertThat(text(answer("GET", "/made", "", ""))).isEqualTo("{\"file\":\"a.pdf\",\"bytes\":\"c2FtcGxl\"}");
    }
}
