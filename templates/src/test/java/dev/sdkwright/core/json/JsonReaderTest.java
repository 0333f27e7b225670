package dev.sdkwright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sdkwright.core.exception.SdkException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final UUID ID = UUID.fromString("f4823e9e-fe9b-4ffd-be79-4e5d6de272bb");

    private static final OffsetDateTime UTC = OffsetDateTime.parse("2017-07-18T21:41:35Z");

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("\"a\"", JsonCodecs.STRING, "a"),
                arguments("\"\"", JsonCodecs.STRING, ""),
                arguments("{}", JsonCodecs.STRING, null),
                arguments("{ }", JsonCodecs.STRING, null),
                arguments("\"tab\there\"", JsonCodecs.STRING, "tab\there"),
                arguments("\"\\ud83d\"", JsonCodecs.STRING, "\ud83d"),
                arguments("\uFEFF\"bom\"", JsonCodecs.STRING, "bom"),
                arguments("true", JsonCodecs.BOOLEAN, true),
                arguments("1", JsonCodecs.INTEGER, 1),
                arguments("1.0", JsonCodecs.INTEGER, 1),
                arguments("1e2", JsonCodecs.INTEGER, 100),
                arguments("-0.0", JsonCodecs.INTEGER, 0),
                arguments("2147483647", JsonCodecs.INTEGER, Integer.MAX_VALUE),
                arguments("1", JsonCodecs.LONG, 1L),
                arguments("9223372036854775807", JsonCodecs.LONG, Long.MAX_VALUE),
                arguments("9.2e3", JsonCodecs.LONG, 9200L),
                arguments("1.5", JsonCodecs.FLOAT, 1.5f),
                arguments("1", JsonCodecs.DOUBLE, 1.0),
                arguments("1e-400", JsonCodecs.DOUBLE, 0.0),
                arguments("1.50", JsonCodecs.DECIMAL, new BigDecimal("1.50")),
                arguments("0.1000000000000000055511151231257827", JsonCodecs.DECIMAL,
                        new BigDecimal("0.1000000000000000055511151231257827")),
                arguments("123456789012345678901234567890", JsonCodecs.BIG_INTEGER,
                        new BigInteger("123456789012345678901234567890")),
                arguments("1e20", JsonCodecs.BIG_INTEGER, new BigInteger("100000000000000000000")),
                arguments("\"2017-07-18\"", JsonCodecs.DATE, LocalDate.of(2017, 7, 18)),
                arguments("\"2017-07-18T21:41:35.182+08:00\"", JsonCodecs.DATE_TIME,
                        OffsetDateTime.parse("2017-07-18T21:41:35.182+08:00")),
                arguments("\"2017-07-18t21:41:35z\"", JsonCodecs.DATE_TIME, UTC),
                arguments("\"2017-07-18 21:41:35Z\"", JsonCodecs.DATE_TIME, UTC),
                arguments("\"2017-07-18T21:41:35\"", JsonCodecs.DATE_TIME, UTC),
                arguments("\"2017-07-18T21:41:35.000000000Z\"", JsonCodecs.DATE_TIME, UTC),
                arguments("\"2017-07-18t21:41:35+08:00\"", JsonCodecs.DATE_TIME,
                        OffsetDateTime.parse("2017-07-18T21:41:35+08:00")),
                arguments("\"2017-07-18T21:41:35+0800\"", JsonCodecs.DATE_TIME,
                        OffsetDateTime.parse("2017-07-18T21:41:35+08:00")),
                arguments("\"2017-07-18T21:41:35.5-0330\"", JsonCodecs.DATE_TIME,
                        OffsetDateTime.parse("2017-07-18T21:41:35.5-03:30")),
                arguments("\"2017-07-18T21:41:35+08\"", JsonCodecs.DATE_TIME,
                        OffsetDateTime.parse("2017-07-18T21:41:35+08:00")),
                arguments("\"2017-07-18 21:41\"", JsonCodecs.DATE_TIME, OffsetDateTime.parse("2017-07-18T21:41Z")),
                arguments("\"2017-07-18 21:41:35-03:30\"", JsonCodecs.DATE_TIME,
                        OffsetDateTime.parse("2017-07-18T21:41:35-03:30")),
                arguments("\"" + ID + "\"", JsonCodecs.UUID, ID),
                arguments("\"/a?b#c\"", JsonCodecs.URI, URI.create("/a?b#c")),
                arguments("\"+/8=\"", JsonCodecs.BYTES, new byte[] {-5, -1}),
                arguments("\"-_8\"", JsonCodecs.BYTES, new byte[] {-5, -1}),
                arguments("[1,null]", JsonCodecs.list(JsonCodecs.INTEGER), Arrays.asList(1, null)),
                arguments("[]", JsonCodecs.list(JsonCodecs.INTEGER), List.of()),
                arguments("{\"a\":[\"x\"],\"b\":null,\"a\":[]}", JsonCodecs.map(JsonCodecs.list(JsonCodecs.STRING)),
                        map("a", List.of(), "b", null)));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void reads(String json, JsonCodec<?> codec, Object value) {
        assertThat((Object) decode(json, codec)).isEqualTo(value);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("{\"a\":1}", JsonCodecs.STRING, "$.a: expected a string but found an object with members"),
                arguments("[]", JsonCodecs.STRING, "$: expected a string but found an array (line 1, column 1)"),
                arguments("5", JsonCodecs.STRING, "$: expected a string but found a number"),
                arguments("true", JsonCodecs.STRING, "$: expected a string but found a boolean"),
                arguments("\"true\"", JsonCodecs.BOOLEAN, "$: expected a boolean but found a string"),
                arguments("1.9", JsonCodecs.INTEGER, "$: the number is not an integer of 32 bits"),
                arguments("2147483648", JsonCodecs.INTEGER, "$: the number is not an integer of 32 bits"),
                arguments("1e999999999", JsonCodecs.INTEGER, "$: the number is not an integer of 32 bits"),
                arguments("\"1\"", JsonCodecs.INTEGER, "$: expected an integer but found a string"),
                arguments("{}", JsonCodecs.INTEGER, "$: expected an integer but found an object"),
                arguments("9223372036854775808", JsonCodecs.LONG, "$: the number is not an integer of 64 bits"),
                arguments("0.5", JsonCodecs.LONG, "$: the number is not an integer of 64 bits"),
                arguments("1e39", JsonCodecs.FLOAT, "$: the number is out of the range of a float"),
                arguments("1e400", JsonCodecs.DOUBLE, "$: the number is out of the range of a double"),
                arguments("\"1.5\"", JsonCodecs.DECIMAL, "$: expected a number but found a string"),
                arguments("1e999999999", JsonCodecs.BIG_INTEGER, "$: the number is too large"),
                arguments("1.5", JsonCodecs.BIG_INTEGER, "$: expected an integer but found a number with decimals"),
                arguments("\"18.07.2017\"", JsonCodecs.DATE, "$: expected a date such as"),
                arguments("5", JsonCodecs.DATE_TIME, "$: expected a date and time but found a number"),
                arguments("\"1-1-1-1-1\"", JsonCodecs.UUID, "$: expected a UUID"),
                arguments("\"a b\"", JsonCodecs.URI, "$: expected a URI"),
                arguments("\"%%\"", JsonCodecs.BYTES, "$: expected Base64 text"),
                arguments("{\"a\":[{\"b c\":1},{\"b c\":[]}]}",
                        JsonCodecs.map(JsonCodecs.list(JsonCodecs.map(JsonCodecs.INTEGER))),
                        "$.a[1]['b c']: expected an integer but found an array (line 1, column 24)"),
                arguments("[\n 1,\n {}]", JsonCodecs.list(JsonCodecs.INTEGER),
                        "$[1]: expected an integer but found an object (line 3, column 2)"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesOtherTypesAndSaysWhere(String json, JsonCodec<?> codec, String message) {
        assertThatThrownBy(() -> decode(json, codec))
                .isInstanceOf(JsonException.class).isInstanceOf(SdkException.class).hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{", "{\"a\":1", "[1,]", "{'a':1}", "{\"a\":1,}", "NaN", "01", "\"\\x\"", "/**/1",
            "1 2", "{} x", "nul", "\"open"})
    void refusesWhatIsNotJson(String json) {
        assertThatThrownBy(() -> decode(json, JsonCodecs.ANY)).isInstanceOf(JsonException.class)
                .hasMessageStartingWith("$").extracting(Throwable::getMessage).asString().hasSizeLessThan(400);
    }

    @Test
    void readsNullWhereTheDocumentSaysSo() {
        for (JsonCodec<?> codec : List.of(JsonCodecs.STRING, JsonCodecs.INTEGER, JsonCodecs.LONG, JsonCodecs.DOUBLE,
                JsonCodecs.DATE_TIME, JsonCodecs.ANY, JsonCodecs.list(JsonCodecs.ANY),
                JsonCodecs.map(JsonCodecs.ANY))) {
            assertThat((Object) decode("null", codec)).isNull();
            assertThat(decode("[null]", JsonCodecs.list(codec))).hasSize(1).containsOnlyNulls();
        }
    }

    @Test
    void everyReadTakesNull() {
        JsonCodec<Object> all = reading(in -> {
            List<Object> values = new ArrayList<>();
            in.beginArray();
            while (in.nextElement()) {
                values.addAll(Arrays.asList(in.readString(), in.readBoolean(), in.readInteger(), in.readLong(),
                        in.readFloat(), in.readDouble(), in.readDecimal(), in.readBigInteger(), in.readDate(),
                        in.readDateTime(), in.readUuid(), in.readUri(), in.readBytes(), in.readAny(),
                        in.readList(JsonCodecs.ANY), in.readMap(JsonCodecs.ANY), in.read(JsonCodecs.STRING)));
            }
            return values;
        });
        assertThat((List<?>) decode("[null]", all)).hasSize(17).containsOnlyNulls();
    }

    @Test
    void readsAnythingWithoutLoss() {
        Object any = decode("{\"b\":[1,3000000000,123456789012345678901,1.50,1e2,true,null,\"s\",{}],\"a\":{}}",
                JsonCodecs.ANY);
        assertThat(any).isEqualTo(map("b", Arrays.asList(1, 3000000000L, new BigInteger("123456789012345678901"),
                new BigDecimal("1.50"), new BigDecimal("1e2"), true, null, "s", Map.of()), "a", Map.of()));
        assertThat(((Map<?, ?>) any).keySet()).hasToString("[b, a]");
    }

    @Test
    void keepsUnknownMembersInOrder() {
        JsonCodec<Object> codec = reading(in -> {
            Map<String, Object> unknown = null;
            in.beginObject();
            while (in.nextMember()) {
                switch (in.memberName()) {
                    case "known" -> in.skip();
                    default -> unknown = in.readUnknown(unknown);
                }
            }
            return unknown;
        });
        assertThat((Map<?, ?>) decode("{\"z\":{\"q\":[1]},\"known\":{\"deep\":[{}]},\"a\":null}", codec))
                .isEqualTo(map("z", Map.of("q", List.of(1)), "a", null));
        assertThat(decode("{\"known\":1}", codec)).isNull();
    }

    @Test
    void tellsTheKindOfAValue() {
        JsonCodec<Object> codec = reading(in -> {
            JsonKind kind = in.kind();
            in.skip();
            return kind;
        });
        assertThat(decode("[{},[],\"\",1,1.5,true,false]", JsonCodecs.list(codec))).containsExactly(JsonKind.OBJECT,
                JsonKind.ARRAY, JsonKind.STRING, JsonKind.NUMBER, JsonKind.NUMBER, JsonKind.BOOLEAN, JsonKind.BOOLEAN);
    }

    @Test
    void limitsNestingAlsoInWhatItDoesNotKnow() {
        assertThat(decode("[".repeat(900) + "]".repeat(900), JsonCodecs.ANY)).isNotNull();
        assertThatThrownBy(() -> decode("[".repeat(1001) + "]".repeat(1001), JsonCodecs.ANY))
                .isInstanceOf(JsonException.class).hasMessageContaining("nesting");
    }

    @Test
    void readsBytesThatAreNotUtf8AsReplacementCharacters() {
        byte[] latin1 = "\"caf\u00e9\"".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Json.decode(latin1, JsonCodecs.STRING)).isEqualTo("caf\uFFFD");
        assertThat(Json.decode(latin1, StandardCharsets.ISO_8859_1, JsonCodecs.STRING)).isEqualTo("caf\u00e9");
    }

    @Test
    void readsTextTypesWithTheirParser() {
        JsonCodec<StringBuilder> codec = JsonCodecs.text(StringBuilder::new, StringBuilder::toString);
        assertThat(decode("\"abc\"", codec)).hasToString("abc");
        assertThat((Object) decode("{}", codec)).isNull();
        assertThat(Json.encode(new StringBuilder("x"), codec)).asString().isEqualTo("\"x\"");
    }

    @Test
    void convertsWhatWasReadAsAnything() {
        assertThat(Json.convert(List.of(1, 2), JsonCodecs.list(JsonCodecs.LONG))).containsExactly(1L, 2L);
        assertThat(Json.convert(null, JsonCodecs.LONG)).isNull();
    }

    private static <T> T decode(String json, JsonCodec<T> codec) {
        T fromBytes = Json.decode(json.getBytes(StandardCharsets.UTF_8), codec);
        Json.decode(json, codec);
        return fromBytes;
    }

    private interface Reading {
        Object read(JsonReader in);
    }

    private static JsonCodec<Object> reading(Reading reading) {
        return new JsonCodec<>() {
            @Override
            public Object read(JsonReader in) {
                return reading.read(in);
            }

            @Override
            public void write(JsonWriter out, Object value) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Map<String, Object> map(String k1, Object v1, String k2, Object v2) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(k1, v1);
        map.put(k2, v2);
        assertThat(map).containsExactly(entry(k1, v1), entry(k2, v2));
        return map;
    }
}
