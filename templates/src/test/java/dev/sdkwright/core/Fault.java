package dev.sdkwright.core;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Ways in which a server can go wrong after it has read a request, and what the caller is to be told. */
enum Fault {

    RESET_BEFORE_THE_HEAD(Reply.reset(), ConnectionException.class),
    RESET_IN_THE_HEAD(resetAfter("HTTP/1.1 200 OK\r\nContent-Ty"), ConnectionException.class),
    RESET_AFTER_THE_HEAD(resetAfter(head("Content-Length: 20")), ConnectionException.class),
    RESET_IN_THE_BODY(resetAfter(head("Content-Length: 20") + "{\"name\""), ConnectionException.class),
    CLOSE_BEFORE_THE_HEAD(Reply.close(), ConnectionException.class),
    CLOSE_IN_THE_STATUS_LINE(Reply.rawThenClose("HTTP/1."), ConnectionException.class),
    CLOSE_IN_THE_HEAD(Reply.rawThenClose("HTTP/1.1 200 OK\r\nContent-Type: app"), ConnectionException.class),
    CLOSE_AFTER_THE_HEAD(Reply.rawThenClose(head("Content-Length: 20")), ConnectionException.class),
    CLOSE_IN_THE_BODY(Reply.rawThenClose(head("Content-Length: 20") + "{\"name\":\"n\"}"), ConnectionException.class),
    CLOSE_IN_A_CHUNK(Reply.rawThenClose(head("Transfer-Encoding: chunked") + "ff\r\n{\"name\""),
            ConnectionException.class),
    CLOSE_BEFORE_THE_LAST_CHUNK(Reply.rawThenClose(head("Transfer-Encoding: chunked") + "2\r\n{}\r\n"),
            ConnectionException.class),

    HALF_OPEN(Reply.never(), CallTimeoutException.class),
    HALF_OPEN_IN_THE_HEAD(Reply.stallAfter("HTTP/1.1 200 OK\r\n"), CallTimeoutException.class),
    HALF_OPEN_IN_THE_BODY(Reply.stallAfter(head("Content-Length: 20") + "{"), CallTimeoutException.class),
    DRIPPING_HEAD(Reply.dripAfter("HTTP/1.1 200 OK\r\nX-Long: "), CallTimeoutException.class),
    DRIPPING_BODY(Reply.dripAfter(head("Content-Length: 100000000")), CallTimeoutException.class),

    TRUNCATED_GZIP(Reply.of(200, Arrays.copyOf(zipped(), 20), "Content-Encoding: gzip"), ConnectionException.class),
    CORRUPT_GZIP(Reply.of(200, corrupt(zipped()), "Content-Encoding: gzip"), ConnectionException.class),
    NO_GZIP_AT_ALL(Reply.of(200, "{\"name\":\"n\"}", "Content-Encoding: gzip"), ConnectionException.class),

    LENGTH_TOO_LONG(Reply.cutOff(200, "{\"name\":\"n\"}", 13), ConnectionException.class),
    LENGTH_TOO_SHORT(Reply.raw(ascii(head("Content-Length: 5") + "{\"name\":\"n\"}")), ServerResponseException.class),
    LENGTH_THAT_IS_NONE(Reply.rawThenClose(head("Content-Length: many") + "{}"), ConnectionException.class),
    NEGATIVE_LENGTH(Reply.rawThenClose(head("Content-Length: -2") + "{}"), ConnectionException.class),
    CHUNK_WITHOUT_SIZE(Reply.rawThenClose(head("Transfer-Encoding: chunked") + "zz\r\n{}\r\n0\r\n\r\n"),
            ConnectionException.class),

    GARBAGE(Reply.rawThenClose("\u0001\u0002\u0003 this is not HTTP\r\n\r\n"), ConnectionException.class),
    GARBAGE_WITHOUT_END(Reply.rawThenClose("x".repeat(2_000_000)), ConnectionException.class),
    NO_STATUS(Reply.rawThenClose("HTTP/1.1 OK\r\n\r\n"), ConnectionException.class),
    HUGE_HEADER(Reply.rawThenClose(head("X-Huge: " + "x".repeat(2_000_000), "Content-Length: 2") + "{}"),
            ConnectionException.class),
    HUGE_NUMBER_OF_HEADERS(Reply.rawThenClose(head("X-Huge: x\r\n".repeat(200_000) + "Content-Length: 2") + "{}"),
            ConnectionException.class),
    STATUS_204_WITH_A_BODY(Reply.rawThenClose("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"),
            ConnectionException.class),

    REDIRECT_LOOP(Reply.of(302, "", "Location: /again"), ServiceResponseException.class),
    NO_JSON(Reply.of(200, "<html>", "Content-Type: application/json"), ServerResponseException.class);

    private final Reply reply;
    private final Class<? extends SdkException> failure;

    Fault(Reply reply, Class<? extends SdkException> failure) {
        this.reply = reply;
        this.failure = failure;
    }

    Reply reply() {
        return reply;
    }

    Class<? extends SdkException> failure() {
        return failure;
    }

    /** Whether it shows only when the time is up. */
    boolean takesTime() {
        return failure == CallTimeoutException.class;
    }

    /** Whether nothing of an answer came, so that a server may have closed the connection before the request. */
    boolean isSilent() {
        return this == RESET_BEFORE_THE_HEAD || this == CLOSE_BEFORE_THE_HEAD;
    }

    private static String head(String... lines) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static Reply resetAfter(String text) {
        return (request, connection) -> {
            Reply.raw(ascii(text)).answer(request, connection);
            Reply.reset().answer(request, connection);
        };
    }

    private static byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(ascii("{\"name\":\"a name that is long enough\"}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The check sum at the end does not fit. */
    private static byte[] corrupt(byte[] zipped) {
        zipped[zipped.length - 6] ^= 0x55;
        return zipped;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
