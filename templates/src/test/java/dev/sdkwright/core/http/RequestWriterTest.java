package dev.sdkwright.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.json.JsonCodecs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestWriterTest {

    private final HttpConfig config = new HttpConfig();
    private final RequestWriter writer = writer(HttpMethod.GET, "/v1/{id}?fixed=a%20b&flag", "application/json");

    private RequestWriter writer(HttpMethod method, String uri, String contentType) {
        return new RequestWriter(new HttpRequestDef<Object, Object>("op", method, uri, contentType) {
            @Override
            public void writeRequest(Object request, RequestWriter out) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Object readResponse(ResponseReader in) {
                throw new UnsupportedOperationException();
            }
        }, "https://host/base", config);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("a b", "v=a%20b"),
                arguments("", "v="),
                arguments(5, "v=5"),
                arguments(true, "v=true"),
                arguments(new BigDecimal("1E+3"), "v=1000"),
                arguments(1.0E10, "v=10000000000"),
                arguments(0.1f, "v=0.1"),
                arguments(LocalDate.of(2017, 7, 18), "v=2017-07-18"),
                arguments(OffsetDateTime.parse("2017-07-18T21:00+08:00"), "v=2017-07-18T21%3A00%3A00%2B08%3A00"),
                arguments(new byte[] {-5, -1}, "v=%2B%2F8%3D"),
                arguments(Arrays.asList("b", null, "a"), "v=b&v=a"),
                arguments(List.of(), null),
                arguments(null, null),
                arguments(Map.of("k", 1), "v%5Bk%5D=1"),
                arguments(Map.of("k", Map.of("l", List.of("x", "y"))), "v%5Bk%5D%5Bl%5D=x&v%5Bk%5D%5Bl%5D=y"),
                arguments(Map.of(), null));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesQueryParameters(Object value, String query) {
        writer.query("v", value);
        assertThat(writer.toRequest().build().getQueryParamsString())
                .isEqualTo("fixed=a%20b&flag=" + (query == null ? "" : "&" + query));
    }

    @Test
    void sendsParametersInTheOrderInWhichTheyCame() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        writer.query("m", map);
        writer.query("b", "3");
        writer.path("id", "x/y");
        HttpRequest request = writer.toRequest().build();
        assertThat(request.getUri())
                .isEqualTo("https://host/base/v1/x%2Fy?fixed=a%20b&flag=&m%5Bz%5D=1&m%5Ba%5D=2&b=3");
        assertThat(request.getUrl()).hasToString(request.getUri());
    }

    @Test
    void writesHeadersAndCookies() {
        writer.header("X-List", List.of("a", "b"));
        writer.header("X-None", null);
        writer.cookie("c", "1; 2");
        writer.requiredCookie("d", 3);
        writer.cookie("e", null);
        HttpRequest request = writer.toRequest().build();
        assertThat(request.getHeader("x-list")).isEqualTo("a,b");
        assertThat(request.haveHeader("X-None")).isFalse();
        assertThat(request.getHeader("Cookie")).isEqualTo("c=1%3B%202; d=3");
    }

    @Test
    void requiredValuesMustBeThereAndNotEmpty() {
        for (Object value : Arrays.asList(null, "", List.of(), Map.of())) {
            String problem = value == null ? "null" : "empty";
            for (Runnable write : List.<Runnable>of(
                    () -> writer.path("f", value),
                    () -> writer.requiredQuery("f", value),
                    () -> writer.requiredHeader("f", value),
                    () -> writer.requiredCookie("f", value),
                    () -> writer.required("f", value))) {
                assertThatThrownBy(write::run).isInstanceOf(SdkException.class)
                        .hasMessageContaining("operation op is " + problem);
            }
        }
        config.setIgnoreRequiredValidation(true);
        writer.requiredQuery("q", "");
        writer.requiredQuery("n", null);
        assertThat(writer.toRequest().build().getQueryParamsString()).isEqualTo("fixed=a%20b&flag=&q=");
    }

    @Test
    void aRequiredBodyMustBeThereButMayBeEmpty() {
        assertThatThrownBy(() -> writer.requiredBody(null, JsonCodecs.ANY)).isInstanceOf(SdkException.class)
                .hasMessageContaining("body of operation op is null");
        assertThatThrownBy(() -> writer.requireBody(null)).isInstanceOf(SdkException.class);
        writer.requireBody("");
        writer.requiredBody(List.of(), JsonCodecs.ANY);
        assertThat(writer.toRequest().build().getBodyAsString()).isEqualTo("[]");
    }

    @Test
    void aBodyHasAContentTypeEvenWhereTheContractNamesNone() {
        RequestWriter json = writer(HttpMethod.POST, "/", null);
        json.requiredBody("a", JsonCodecs.STRING);
        HttpRequest request = json.toRequest().build();
        assertThat(request.getContentType()).isEqualTo("application/json");
        assertThat(request.getBodyAsString()).isEqualTo("\"a\"");
        RequestWriter binary = writer(HttpMethod.PUT, "/", "image/png");
        binary.binaryBody(new byte[] {1});
        assertThat(binary.toRequest().build().getContentType()).isEqualTo("image/png");
        RequestWriter none = writer(HttpMethod.POST, "/", null);
        none.body(null, JsonCodecs.STRING);
        none.binaryBody(null);
        assertThat(none.toRequest().build().getContentType()).isNull();
        assertThat(none.toRequest().build().getBody()).isNull();
    }

    @Test
    void aBuiltRequestDoesNotChangeWithItsBuilder() {
        HttpRequestBuilder builder = HttpRequest.newBuilder().withEndpoint("http://h").withPath("/{a}")
                .addPathParam("a", "1").addQueryParam("q", List.of("1")).addHeader("X-A", "1");
        HttpRequest first = builder.build();
        HttpRequest second = first.builder().addPathParam("a", "2").addQueryParam("q", List.of("2"))
                .addHeader("x-a", "2").build();
        builder.addPathParam("a", "3").addQueryParam("q", List.of("3")).setHeader("X-A", "3");
        assertThat(first.getUri()).isEqualTo("http://h/1?q=1");
        assertThat(first.getHeader("X-A")).isEqualTo("1");
        assertThat(second.getUri()).isEqualTo("http://h/2?q=1&q=2");
        assertThat(second.getHeader("X-A")).isEqualTo("1,2");
        assertThat(builder.build().getUri()).isEqualTo("http://h/3?q=1&q=3");
        assertThatThrownBy(() -> first.getHeaders().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> first.getQueryParams().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
