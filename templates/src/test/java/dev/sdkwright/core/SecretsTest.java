package dev.sdkwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private final Secrets secrets = new Secrets(Set.of("x-who"));

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Proxy-Authorization", "X-Security-Token", "x-auth-token", "Cookie",
            "Set-Cookie", "X-Subject-Token", "X-API-Key", "apikey", "X-WHO", "WWW-Authenticate"})
    void headersThatAreSecretAreReplaced(String name) {
        assertThat(secrets.headers(Map.of(name, List.of("v"))).get(name)).containsExactly("******");
    }

    @Test
    void headersThatAreNotSecretStay() {
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("a"), "X-Project-Id", List.of("p"));
        assertThat(secrets.headers(headers)).isEqualTo(headers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application/json|{\"a\":1}|{\"a\":1}",
        "application/json|{\"new_password\":\"x\",\"a\":[{\"sk\":\"x\"},1]}"
                + "|{\"new_password\":\"******\",\"a\":[{\"sk\":\"******\"},1]}",
        "application/json|{\"password\":null}|{\"password\":null}",
        "application/json|{\"password\":{\"a\":1}}|{\"password\":\"******\"}",
        "application/json|{\"password\":\"x|******",
        "application/json|{\"name\":\"x|{\"name\":\"x",
        "text/plain|{\"password\":\"x\"}|{\"password\":\"******\"}",
        "application/x-www-form-urlencoded|a=1&client_secret=x&b|a=1&client_secret=******&b",
        "text/plain|hello|hello",
        "multipart/form-data; boundary=x|--x|******",
        "application/octet-stream|abc|******"
    })
    void bodiesShowNoValuesOfSecretNames(String contentType, String body, String shown) {
        assertThat(secrets.body(contentType, body)).isEqualTo(shown);
    }

    @Test
    void urlsShowNoKeys() {
        assertThat(secrets.uri("https://h/p?a=1&x-who=k&Token=t&flag"))
                .isEqualTo("https://h/p?a=1&x-who=******&Token=******&flag");
        assertThat(secrets.uri("https://h/token=1")).isEqualTo("https://h/token=1");
    }
}
