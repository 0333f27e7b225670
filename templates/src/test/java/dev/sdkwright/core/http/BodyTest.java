package dev.sdkwright.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.json.JsonCodecs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies that are not JSON, and what answers are read as. */
class BodyTest {

    private static RequestWriter writer() {
        return new RequestWriter(new HttpRequestDef<Object, Object>("op", HttpMethod.POST, "/", null) {
            @Override
            public void writeRequest(Object request, RequestWriter out) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Object readResponse(ResponseReader in) {
                throw new UnsupportedOperationException();
            }
        }, "https://host", new HttpConfig());
    }

    @Test
    void fieldsOfAForm() {
        RequestWriter writer = writer();
        FormBody form = writer.form();
        form.field("a b", "c&d e");
        form.field("list", Arrays.asList(1, null, 2));
        form.field("object", Map.of("k", 1));
        form.field("objects", List.of(Map.of("k", 1)));
        form.field("none", null);
        form.field("piped", List.of(1, 2), ParameterStyle.PIPE_DELIMITED);
        form.reservedField("reserved", "a/b", ParameterStyle.FORM_EXPLODED);
        form.fields(Map.of("rest", 1));
        form.fields("no object");
        HttpRequest request = writer.toRequest().build();
        assertThat(request.getContentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getBodyAsString()).isEqualTo("a%20b=c%26d%20e&list=1&list=2&object=%7B%22k%22%3A1%7D"
                + "&objects=%7B%22k%22%3A1%7D&piped=1%7C2&reserved=a/b&rest=1");
    }

    @Test
    void fieldsAndFilesOfAMultipartBodyThatDoNotSayWhatTheyAre() {
        RequestWriter writer = writer();
        MultipartBody parts = writer.multipart();
        parts.field("text", "\u00fc");
        parts.field("none", null);
        parts.file("file", "a\"b", StreamedBody.of(new byte[] {'1'}), null, Map.of("X-Part", "2"));
        new FormDataFilePart(null, "nothing").addTo(parts, "nothing");
        HttpRequest request = writer.toRequest().build();
        assertThat(request.getContentType()).startsWith("multipart/form-data; boundary=");
        assertThat(request.getBodyAsBytes()).isNull();

        MultipartBody wrong = writer().multipart();
        assertThatThrownBy(() -> wrong.file("file", "f", StreamedBody.of(new byte[0]), null, Map.of("X Part", "2")))
                .isInstanceOf(SdkException.class)
                .hasMessageContaining("the name of a header");
    }

    @Test
    void aFilePartHoldsWhatItIsGiven() {
        FormDataPart<String> field = new FormDataPart<>("v").withValue("w");
        assertThat(field.getValue()).isEqualTo("w");
        assertThat(field).hasToString("w");
        FormDataFilePart file = new FormDataFilePart(null, "name").withContentType("image/png").withHeaders(Map.of("a", "b"));
        assertThat(file.getFilename()).isEqualTo("name");
        assertThat(file.getContentType()).isEqualTo("image/png");
        assertThat(file.getHeaders()).containsEntry("a", "b");
        assertThat(file.getInputStream()).isNull();
    }

    @Test
    void partsOfAMultipartBody() {
        RequestWriter writer = writer();
        MultipartBody parts = writer.multipart();
        parts.part("text", "\u00fc");
        parts.part("none", null);
        parts.part("a\"b\r\n", new byte[] {1, 2});
        parts.part("image", new byte[] {3}, "image/png", "X-Part", "1");
        parts.part("list", List.of(1, 2));
        parts.part("object", Map.of("k", "v"));
        parts.part("json", "s", "application/json");
        parts.part("deep", Map.of("k", "a b"), ParameterStyle.DEEP_OBJECT);
        parts.parts(Map.of("rest", true));
        HttpRequest request = writer.toRequest().build();
        String boundary = request.getContentType().substring("multipart/form-data; boundary=".length());
        String text = new String(request.getBodyAsBytes(), StandardCharsets.UTF_8);
        String disposition = "Content-Disposition: form-data; name=";
        String plain = "\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n";
        assertThat(text.split("--" + boundary)).containsExactly("",
                part(disposition + "\"text\"" + plain + "\u00fc"),
                part(disposition + "\"a%22b%0D%0A\"; filename=\"a%22b%0D%0A\""
                        + "\r\nContent-Type: application/octet-stream\r\n\r\n\1\2"),
                part(disposition + "\"image\"; filename=\"image\""
                        + "\r\nContent-Type: image/png\r\nX-Part: 1\r\n\r\n\3"),
                part(disposition + "\"list\"" + plain + "1"),
                part(disposition + "\"list\"" + plain + "2"),
                part(disposition + "\"object\"\r\nContent-Type: application/json\r\n\r\n{\"k\":\"v\"}"),
                part(disposition + "\"json\"\r\nContent-Type: application/json\r\n\r\n\"s\""),
                part(disposition + "\"deep[k]\"" + plain + "a b"),
                part(disposition + "\"rest\"" + plain + "true"),
                "--\r\n");
        assertThatThrownBy(() -> parts.part("a", "b", "text/plain\r\nX-Evil: 1")).isInstanceOf(SdkException.class);
    }

    private static String part(String content) {
        return "\r\n" + content + "\r\n";
    }

    @Test
    void textIsSentInTheCharsetThatItSays() {
        RequestWriter plain = writer();
        plain.textBody("\u00fc");
        assertThat(plain.toRequest().build().getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(plain.toRequest().build().getBodyAsBytes()).containsExactly(0xC3, 0xBC);
        RequestWriter latin = writer();
        latin.contentType("text/csv; charset=ISO-8859-1");
        latin.textBody("\u00fc");
        assertThat(latin.toRequest().build().getContentType()).isEqualTo("text/csv; charset=ISO-8859-1");
        assertThat(latin.toRequest().build().getBodyAsBytes()).containsExactly(0xFC);
        RequestWriter none = writer();
        none.textBody(null);
        none.contentType("text/csv");
        assertThat(none.toRequest().build().getContentType()).isNull();
    }

    @Test
    void acceptGivesWayToAParameter() {
        RequestWriter writer = writer();
        writer.accept("application/json");
        writer.header("accept", "text/csv");
        assertThat(writer.toRequest().build().getHeader("Accept")).isEqualTo("text/csv");
    }

    @Test
    void aParameterDecidesWhatTheBodyIs() {
        RequestWriter writer = writer();
        writer.header("content-type", "application/merge-patch+json");
        writer.contentType("application/vnd.x+json");
        writer.body("a", JsonCodecs.STRING);
        assertThat(writer.toRequest().build().getContentType()).isEqualTo("application/merge-patch+json");
    }

    @Test
    void answersOfOtherKindsThanJson() {
        ResponseReader empty = answer(204, "", Map.of());
        assertThat(empty.bytes()).isNull();
        assertThat(empty.text()).isNull();
        assertThat(empty.text(JsonCodecs.LONG)).isNull();
        ResponseReader text = answer(200, "\"12\"", Map.of("Content-Type", "text/plain"));
        assertThat(text.bytes()).hasSize(4);
        assertThat(text.text()).isEqualTo("\"12\"");
        assertThat(answer(200, "12", Map.of()).text(JsonCodecs.LONG)).isEqualTo(12);
        assertThat(answer(200, "2017-07-18", Map.of()).text(JsonCodecs.DATE)).hasToString("2017-07-18");
        assertThat(answer(200, "", Map.of()).text()).isEmpty();
        Map<String, String> json = Map.of("Content-Type", "application/vnd.x+json; charset=utf-8");
        assertThat(answer(200, "\"a\\n\"", json).text()).isEqualTo("a\n");
        assertThat(answer(200, "\"a", json).text()).isEqualTo("\"a");
        assertThat(answer(200, "{\"a\":1}", json).text()).isEqualTo("{\"a\":1}");
    }

    @Test
    void headersAsWhatTheyAre() {
        ResponseReader in = answer(200, "", Map.of("List", "1, 2,3", "Object", "a,1,b,x", "Exploded", "a=1,b=x",
                "Json", "{\"a\":1}"));
        assertThat(in.header("List", JsonCodecs.list(JsonCodecs.STRING))).containsExactly("1", "2", "3");
        assertThat(in.header("List", JsonCodecs.list(JsonCodecs.LONG))).containsExactly(1L, 2L, 3L);
        assertThat(in.header("Object", JsonCodecs.map(JsonCodecs.ANY))).containsEntry("a", 1).containsEntry("b", "x");
        assertThat(in.header("Exploded", JsonCodecs.map(JsonCodecs.ANY))).containsEntry("a", 1).containsEntry("b", "x");
        assertThat(in.header("Json", JsonCodecs.map(JsonCodecs.LONG))).containsEntry("a", 1L);
        assertThat(in.header("List", JsonCodecs.BOOLEAN)).isNull();
    }

    private static ResponseReader answer(int status, String body, Map<String, String> headers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        headers.forEach((name, value) -> values.put(name, List.of(value)));
        return new ResponseReader(new HttpResponse() {
            @Override
            public int getStatusCode() {
                return status;
            }

            @Override
            public Map<String, List<String>> getHeaders() {
                return values;
            }

            @Override
            public byte[] getBodyAsBytes() {
                return body.getBytes(StandardCharsets.UTF_8);
            }
        });
    }
}
