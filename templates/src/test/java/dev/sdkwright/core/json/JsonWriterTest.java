package dev.sdkwright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTest {

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("恢复 \" \\ \n \u0001 🚀", "\"恢复 \\\" \\\\ \\n \\u0001 🚀\""),
                arguments(true, "true"),
                arguments(1, "1"),
                arguments(3000000000L, "3000000000"),
                arguments(1.5f, "1.5"),
                arguments(0.1, "0.1"),
                arguments(new BigDecimal("1.50"), "1.50"),
                arguments(new BigDecimal("1E+3"), "1000"),
                arguments(new BigDecimal("1E-10"), "0.0000000001"),
                arguments(new BigDecimal("1E+999999999"), "1E+999999999"),
                arguments(new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                arguments(LocalDate.of(2017, 7, 18), "\"2017-07-18\""),
                arguments(OffsetDateTime.parse("2017-07-18T21:00+08:00"), "\"2017-07-18T21:00:00+08:00\""),
                arguments(UUID.fromString("f4823e9e-fe9b-4ffd-be79-4e5d6de272bb"),
                        "\"f4823e9e-fe9b-4ffd-be79-4e5d6de272bb\""),
                arguments(URI.create("/a?b"), "\"/a?b\""),
                arguments(new byte[] {-5, -1}, "\"+/8=\""),
                arguments((short) 7, "7"),
                arguments(Arrays.asList("a", null), "[\"a\",null]"),
                arguments(new Object[] {1, "b"}, "[1,\"b\"]"),
                arguments(Set.of(1), "[1]"),
                arguments(Collections.singletonMap("k", null), "{\"k\":null}"),
                arguments(null, "null"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAnyValueByItsType(Object value, String json) {
        assertThat(encode(out -> out.writeAny(value))).isEqualTo(json);
    }

    @Test
    void writesMembersAndLeavesOutThoseThatAreNull() {
        OffsetDateTime time = OffsetDateTime.parse("2017-07-18T21:41:35Z");
        assertThat(object(out -> {
            out.member("s", "x");
            out.member("b", Boolean.FALSE);
            out.member("i", 1);
            out.member("l", 2L);
            out.member("f", 1.5f);
            out.member("d", 2.5);
            out.member("bd", new BigDecimal("1.0"));
            out.member("bi", BigInteger.TEN);
            out.member("date", LocalDate.of(2017, 7, 18));
            out.member("time", time);
            out.member("uuid", new UUID(0, 1));
            out.member("uri", URI.create("u"));
            out.member("bytes", new byte[] {0});
            out.member("codec", 5, JsonCodecs.INTEGER);
            out.list("list", List.of("a"), JsonCodecs.STRING);
            out.map("map", Map.of("k", 1), JsonCodecs.INTEGER);
            out.any("any", List.of());
            out.nullMember("null");
        })).isEqualTo("{\"s\":\"x\",\"b\":false,\"i\":1,\"l\":2,\"f\":1.5,\"d\":2.5,\"bd\":1.0,\"bi\":10,"
                + "\"date\":\"2017-07-18\",\"time\":\"2017-07-18T21:41:35Z\","
                + "\"uuid\":\"00000000-0000-0000-0000-000000000001\",\"uri\":\"u\",\"bytes\":\"AA==\",\"codec\":5,"
                + "\"list\":[\"a\"],\"map\":{\"k\":1},\"any\":[],\"null\":null}");
        assertThat(object(out -> {
            out.member("s", (String) null);
            out.member("b", (Boolean) null);
            out.member("i", (Integer) null);
            out.member("l", (Long) null);
            out.member("f", (Float) null);
            out.member("d", (Double) null);
            out.member("bd", (BigDecimal) null);
            out.member("bi", (BigInteger) null);
            out.member("date", (LocalDate) null);
            out.member("time", (OffsetDateTime) null);
            out.member("uuid", (UUID) null);
            out.member("uri", (URI) null);
            out.member("bytes", (byte[]) null);
            out.member("codec", null, JsonCodecs.INTEGER);
            out.list("list", null, JsonCodecs.STRING);
            out.map("map", null, JsonCodecs.INTEGER);
            out.any("any", null);
            out.unknown(null);
        })).isEqualTo("{}");
    }

    @Test
    void valuesThatAreNullBecomeJsonNull() {
        assertThat(encode(out -> {
            out.beginArray();
            out.writeString(null);
            out.writeBoolean(null);
            out.writeInteger(null);
            out.writeLong(null);
            out.writeFloat(null);
            out.writeDouble(null);
            out.writeDecimal(null);
            out.writeBigInteger(null);
            out.writeDate(null);
            out.writeDateTime(null);
            out.writeUuid(null);
            out.writeUri(null);
            out.writeBytes(null);
            out.writeList(null, JsonCodecs.ANY);
            out.writeMap(null, JsonCodecs.ANY);
            out.write(null, JsonCodecs.ANY);
            out.writeNull();
            out.endArray();
        })).isEqualTo("[" + "null,".repeat(16) + "null]");
    }

    @Test
    void givesUnknownMembersBackAsTheyCame() {
        String json = "{\"z\":{\"q\":[1,1.50,null,\"s\",true]},\"a\":null,\"n\":123456789012345678901}";
        @SuppressWarnings("unchecked") // an object is read as such a map
        Map<String, Object> unknown = (Map<String, Object>) Json.decode(json, JsonCodecs.ANY);
        assertThat(object(out -> out.unknown(unknown))).isEqualTo(json);
    }

    @Test
    void refusesWhatJsonHasNoFormFor() {
        for (Object value : List.of(Double.NaN, Float.POSITIVE_INFINITY, new Object())) {
            assertThatThrownBy(() -> encode(out -> out.writeAny(value))).isInstanceOf(JsonException.class);
        }
    }

    @Test
    void writesHalfACharacterAsAnEscape() {
        assertThat(encode(out -> out.writeAny(Map.of("k", "a\ud83db")))).isEqualTo("{\"k\":\"a\\uD83Db\"}");
    }

    @Test
    void codecsWriteTheirType() {
        Map<String, List<Integer>> value = new LinkedHashMap<>();
        value.put("a", Arrays.asList(1, null));
        value.put("b", null);
        assertThat(Json.encode(value, JsonCodecs.map(JsonCodecs.list(JsonCodecs.INTEGER)))).asString()
                .isEqualTo("{\"a\":[1,null],\"b\":null}");
        assertThat(Json.encode(null, JsonCodecs.STRING)).asString().isEqualTo("null");
    }

    private static String object(Consumer<JsonWriter> members) {
        return encode(out -> {
            out.beginObject();
            members.accept(out);
            out.endObject();
        });
    }

    private static String encode(Consumer<JsonWriter> writing) {
        return new String(Json.encode(writing, new JsonCodec<Consumer<JsonWriter>>() {
            @Override
            public Consumer<JsonWriter> read(JsonReader in) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(JsonWriter out, Consumer<JsonWriter> value) {
                value.accept(out);
            }
        }), StandardCharsets.UTF_8);
    }
}
