package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.exception.ClientRequestException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.http.StreamedBody;
import dev.sdkwright.core.progress.ProgressStatus;
import dev.sdkwright.core.stream.DownloadStream;
import dev.sdkwright.core.stream.EventStream;
import dev.sdkwright.core.stream.ItemStream;
import dev.sdkwright.core.stream.ServerSentEvent;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emitted clients send and read bodies that never stand in memory, and take apart those that consist of items. */
class StreamsTest {
    private static CompiledSdk sdk;

    @TempDir
    Path folder;

    private StandInServer server;
    private AutoCloseable client;

    @BeforeAll
    static void generate() throws IOException {
        try (InputStream in = StreamsTest.class.getResourceAsStream("streams.yaml")) {
            sdk = CompiledSdk.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void start() {
        server = StandInServer.start();
        client = client("StreamsClient");
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    private AutoCloseable client(String name) {
        try {
            return (AutoCloseable) ((ClientBuilder<?>) sdk.type(name).getMethod("newBuilder").invoke(null))
                    .withEndpoint(server.endpoint()).build();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> requestType(String operation) {
        return sdk.type("model." + operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1) + "Request");
    }

    private static Object make(Class<?> type, Object... values) {
        try {
            Object made = type.getConstructor().newInstance();
            for (int i = 0; i < values.length; i += 2) {
                for (var method : type.getMethods()) {
                    if (method.getName().equals("set" + values[i])) {
                        method.invoke(made, values[i + 1]);
                    }
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Object client, String operation, String suffix, Object... values) {
        Class<?> type = requestType(operation);
        try {
            return client.getClass().getMethod(operation + suffix, type).invoke(client, make(type, values));
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(Object item) {
        try {
            return (String) item.getClass().getMethod("getId").invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private EventStream<Object> events(String body) {
        server.next(Reply.of(200, body, "Content-Type: text/event-stream"));
        return (EventStream<Object>) call(client, "complete", "Stream");
    }

    @SuppressWarnings("unchecked")
    private ItemStream<Object> items(String operation, String type, String body) {
        server.next(Reply.of(200, body, "Content-Type: " + type));
        return (ItemStream<Object>) call(client, operation, "Stream");
    }

    @Test
    void a_file_is_sent_with_its_length_and_its_progress() throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), new byte[300_000]);
        List<Integer> percentages = new ArrayList<>();
        server.next(Reply.of(204, ""));
        call(client, "putOctets", "", "BodyStream", StreamedBody.of(file)
                .withProgress(status -> percentages.add(status.getTransferPercentage()), 100_000));
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("Content-Length")).isEqualTo("300000");
        assertThat(sent.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(sent.body()).hasSize(300_000);
        assertThat(percentages).isSorted().hasSizeGreaterThan(1).endsWith(100);
    }

    @Test
    void a_stream_of_unknown_length_is_sent_in_chunks() {
        server.next(Reply.of(204, ""));
        call(client, "putOctets", "", "BodyStream",
                StreamedBody.once(new ByteArrayInputStream(new byte[] {1, 2, 3}), StreamedBody.UNKNOWN));
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(sent.body()).containsExactly(1, 2, 3);
    }

    @Test
    void bytes_are_sent_as_before_and_one_of_both_is_required() {
        server.next(Reply.of(204, ""));
        call(client, "putOctets", "", "Body", new byte[] {1, 2});
        assertThat(server.takeRequest().body()).containsExactly(1, 2);
        assertThatThrownBy(() -> call(client, "putOctets", "")).isInstanceOf(SdkException.class)
                .hasMessageContaining("body of operation putOctets is null");
    }

    @Test
    void files_are_parts_with_their_names_and_nothing_is_lost_around_them() throws IOException {
        Path file = Files.writeString(folder.resolve("pic \"1\".png"), "PIC");
        Object upload = make(sdk.type("model.Upload"), "Name", "n", "FileStream", StreamedBody.of(file),
                "FilesStream", List.of(StreamedBody.of("a".getBytes(StandardCharsets.UTF_8)),
                        StreamedBody.once(new ByteArrayInputStream("b".getBytes(StandardCharsets.UTF_8)), 1)));
        server.next(Reply.of(204, ""));
        call(client, "postParts", "", "Body", upload);
        RecordedRequest sent = server.takeRequest();
        String boundary = sent.header("Content-Type").replaceAll(".*boundary=", "");
        assertThat(sent.header("Content-Length")).isEqualTo(String.valueOf(sent.body().length));
        assertThat(sent.bodyText().replace(boundary, "B")).isEqualTo(String.join("\r\n",
                "--B", "Content-Disposition: form-data; name=\"name\"", "Content-Type: text/plain; charset=UTF-8", "", "n",
                "--B", "Content-Disposition: form-data; name=\"file\"; filename=\"pic %221%22.png\"",
                "Content-Type: image/png", "", "PIC",
                "--B", "Content-Disposition: form-data; name=\"files\"; filename=\"files\"",
                "Content-Type: application/octet-stream", "", "a",
                "--B", "Content-Disposition: form-data; name=\"files\"; filename=\"files\"",
                "Content-Type: application/octet-stream", "", "b", "--B--", ""));
    }

    @Test
    void a_file_that_is_not_there_is_a_clear_error() {
        assertThatThrownBy(() -> call(client, "putOctets", "", "BodyStream", StreamedBody.of(folder.resolve("none"))))
                .isInstanceOf(SdkException.class).hasMessageContaining("none");
    }

    @Test
    void a_download_is_read_while_it_comes() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        server.next((request, connection) -> {
            OutputStream out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX-Request-Id: r\r\nContent-Type: image/png\r\nContent-Length: 10\r\n\r\nfirst"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await(read); // the rest is sent only when the client has read the beginning
            out.write("after".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        });
        List<Long> progress = new ArrayList<>();
        try (DownloadStream download = (DownloadStream) call(client, "getOctets", "Stream")) {
            assertThat(download.getStatusCode()).isEqualTo(200);
            assertThat(download.getRequestId()).isEqualTo("r");
            assertThat(download.getContentType()).isEqualTo("image/png");
            assertThat(download.getContentLength()).isEqualTo(10);
            download.withProgress((ProgressStatus status) -> progress.add(status.getTransferredBytes()), 1);
            assertThat(download.readNBytes(5)).asString(StandardCharsets.US_ASCII).isEqualTo("first");
            read.countDown();
            assertThat(download.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("after");
        }
        assertThat(progress).isSorted().endsWith(10L);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void a_download_goes_to_a_file() throws IOException {
        server.next(Reply.of(200, "content", "Content-Type: application/octet-stream"));
        Path file = folder.resolve("down");
        assertThat(((DownloadStream) call(client, "getOctets", "Stream")).saveTo(file)).isEqualTo(7);
        assertThat(file).hasContent("content");
    }

    @Test
    void a_download_that_breaks_off_fails_and_is_not_short() {
        server.next(Reply.cutOff(200, "half", 10));
        assertThatThrownBy(() -> {
            try (DownloadStream download = (DownloadStream) call(client, "getOctets", "Stream")) {
                download.readAllBytes();
            }
        }).isInstanceOf(IOException.class);
    }

    @Test
    void errors_of_streamed_calls_are_those_of_others() {
        server.next(Reply.json(404, "{\"id\":\"gone\"}"));
        assertThatThrownBy(() -> call(client, "getOctets", "Stream")).isInstanceOfSatisfying(ClientRequestException.class,
                failure -> assertThat(id(failure.getError())).isEqualTo("gone"));
    }

    @Test
    void small_answers_can_still_be_had_as_bytes() throws ReflectiveOperationException {
        server.next(Reply.of(200, "abc", "Content-Type: application/octet-stream"));
        Object response = call(client, "getOctets", "");
        assertThat((byte[]) response.getClass().getMethod("getBody").invoke(response)).asString().isEqualTo("abc");
    }

    @Test
    void events_are_typed_and_asked_for() {
        try (EventStream<Object> events = events(": hi\nevent: delta\nid: 7\ndata: {\"id\":\"a\",\ndata: \"count\":1}\n\n"
                + "data: {\"id\":\"b\"}\r\n\r\ndata: [DONE]\n\ndata: {\"id\":\"never\"}\n\n")) {
            Iterator<ServerSentEvent<Object>> walk = events.iterator();
            ServerSentEvent<Object> first = walk.next();
            assertThat(first.getEvent()).isEqualTo("delta");
            assertThat(first.getId()).isEqualTo("7");
            assertThat(id(first.getValue())).isEqualTo("a");
            ServerSentEvent<Object> second = walk.next();
            assertThat(second.getEvent()).isEqualTo("message");
            assertThat(second.getId()).isEqualTo("7");
            assertThat(id(second.getValue())).isEqualTo("b");
            assertThat(walk.hasNext()).isFalse();
        }
        assertThat(server.takeRequest().header("Accept")).isEqualTo("text/event-stream");
    }

    @Test
    void the_same_operation_still_gives_its_other_answer() {
        server.next(Reply.json(200, "{\"id\":\"whole\"}"));
        assertThat(id(call(client, "complete", ""))).isEqualTo("whole");
        assertThat(server.takeRequest().header("Accept")).startsWith("application/json");
    }

    @Test
    void events_come_one_by_one_and_closing_ends_the_connection() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        server.next((request, connection) -> {
            OutputStream out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: {\"id\":\"a\"}\n\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Reply.never().answer(request, connection);
            gone.countDown();
        });
        @SuppressWarnings("unchecked")
        EventStream<Object> events = (EventStream<Object>) call(client, "complete", "Stream");
        assertThat(id(events.values().iterator().next())).isEqualTo("a");
        events.close();
        gone.await();
    }

    @Test
    void data_that_is_something_else_is_an_error_with_its_beginning() {
        try (EventStream<Object> events = events("data: oops\n\n")) {
            ServerSentEvent<Object> event = events.iterator().next();
            assertThat(event.getData()).isEqualTo("oops");
            assertThatThrownBy(event::getValue).isInstanceOf(ServerResponseException.class)
                    .hasMessageStartingWith("json parse error").hasMessageEndingWith("; the item is: oops");
        }
    }

    @Test
    void an_answer_that_is_no_stream_is_an_error_and_no_empty_success() {
        server.next(Reply.json(200, "{\"id\":\"a\"}"));
        assertThatThrownBy(() -> call(client, "complete", "Stream")).isInstanceOf(ServerResponseException.class)
                .hasMessage("the answer is application/json and no stream of text/event-stream");
    }

    @Test
    @SuppressWarnings("unchecked")
    void events_without_a_type_are_texts() {
        server.next(Reply.of(200, "data: a\ndata: b\n\n", "Content-Type: text/event-stream"));
        assertThat(((EventStream<String>) call(client, "texts", "Stream")).values()).containsExactly("a\nb");
    }

    @Test
    void lines_are_items() {
        assertThat(items("lines", "application/x-ndjson", "{\"id\":\"a\"}\n\r\n{\"id\":\"ü\"}\r\n{\"id\":\"c\"}").stream()
                .map(StreamsTest::id)).containsExactly("a", "ü", "c");
        assertThat(items("anyLines", "application/jsonl", "[1]\n\"x\"\n")).containsExactly(List.of(1), "x");
        assertThat(items("lines", "application/x-ndjson", "")).isEmpty();
    }

    @Test
    void records_are_items() {
        assertThat(items("records", "application/json-seq", "\u001e{\"n\":\n1}\n\u001e{\"n\":2}\n"))
                .extracting("n").containsExactly(1L, 2L);
    }

    @Test
    void items_that_broke_off_are_an_error() {
        server.next(Reply.rawThenClose("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nContent-Length: 99\r\n\r\n"
                + "{\"id\":\"a\"}\n{\"id\":"));
        @SuppressWarnings("unchecked")
        Iterator<Object> walk = ((ItemStream<Object>) call(client, "lines", "Stream")).iterator();
        assertThat(id(walk.next())).isEqualTo("a");
        assertThatThrownBy(walk::hasNext).isInstanceOf(ConnectionException.class).hasMessage("the answer broke off");
        assertThat(walk.hasNext()).isFalse();
    }

    @Test
    void a_stream_is_walked_through_once() {
        ItemStream<Object> items = items("lines", "application/x-ndjson", "{}\n");
        items.iterator();
        assertThatThrownBy(items::iterator).isInstanceOf(IllegalStateException.class);
        items.close();
    }

    @Test
    void asynchronous_calls_give_streams_when_the_answer_begins() throws Exception {
        server.next(Reply.of(200, "{\"id\":\"a\"}\n", "Content-Type: application/x-ndjson"));
        try (AutoCloseable async = client("StreamsAsyncClient")) {
            @SuppressWarnings("unchecked")
            CompletableFuture<ItemStream<Object>> future =
                    (CompletableFuture<ItemStream<Object>>) call(async, "lines", "StreamAsync");
            try (ItemStream<Object> items = future.get()) {
                assertThat(items.stream().map(StreamsTest::id)).containsExactly("a");
            }
        }
    }
}
