package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.auth.BearerCredentials;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.paging.Paginator;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emitted clients walk through the pages of each style: every item once, and no request too many. */
class PagingTest {
    private static CompiledSdk sdk;

    private StandInServer server;
    private AutoCloseable client;

    @BeforeAll
    static void generate() throws IOException {
        try (InputStream in = PagingTest.class.getResourceAsStream("paging.yaml")) {
            sdk = CompiledSdk.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void start() throws ReflectiveOperationException {
        server = StandInServer.start();
        client = (AutoCloseable) ((ClientBuilder<?>) sdk.type("PagingClient").getMethod("newBuilder").invoke(null))
                .withEndpoint(server.endpoint())
                .withCredential(new BearerCredentials().withToken("secret"))
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    private static Object request(String operation, Object... values) {
        String name = operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1);
        try {
            Object request = sdk.type("model." + name + "Request").getConstructor().newInstance();
            for (int i = 0; i < values.length; i += 2) {
                request.getClass().getMethod("set" + values[i], values[i + 1].getClass()).invoke(request, values[i + 1]);
            }
            return request;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Paginator<Object, Object, Object> paginator(String operation, Object request) {
        try {
            Class<?> type = sdk.type("model." + operation.substring(0, 1).toUpperCase(Locale.ROOT)
                    + operation.substring(1) + "Request");
            return (Paginator<Object, Object, Object>)
                    client.getClass().getMethod(operation + "Paginator", type).invoke(client, request);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> ids(String operation, Object... values) {
        List<String> ids = new ArrayList<>();
        for (Object item : paginator(operation, request(operation, values))) {
            ids.add(id(item));
        }
        return ids;
    }

    private static String id(Object item) {
        try {
            return (String) item.getClass().getMethod("getId").invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> targets() {
        return server.requests().stream().map(RecordedRequest::target).toList();
    }

    private static String items(String... ids) {
        return Arrays.stream(ids).map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(",", "[", "]"));
    }

    private void pages(String... bodies) {
        for (String body : bodies) {
            server.next(Reply.json(200, body));
        }
    }

    private static String page(String rest, String... ids) {
        return "{\"items\":" + items(ids) + rest + "}";
    }

    @Test
    void offsets_grow_by_what_came_until_the_total_is_reached() {
        pages(page(",\"total\":5", "a", "b"), page(",\"total\":5", "c", "d"), page(",\"total\":5", "e"));
        assertThat(ids("byOffset", "Limit", 2, "Filter", "x y")).containsExactly("a", "b", "c", "d", "e");
        assertThat(targets()).containsExactly("/offset?filter=x%20y&limit=2", "/offset?filter=x%20y&offset=2&limit=2",
                "/offset?filter=x%20y&offset=4&limit=2");
    }

    @Test
    void a_walk_begins_where_the_request_says_and_the_request_stays_as_it_is() throws ReflectiveOperationException {
        pages(page(",\"total\":5", "d"), page(",\"total\":5", "e"));
        Object request = request("byOffset", "Offset", 3, "Limit", 1);
        assertThat(paginator("byOffset", request)).hasSize(2);
        assertThat(targets()).containsExactly("/offset?offset=3&limit=1", "/offset?offset=4&limit=1");
        assertThat(request.getClass().getMethod("getOffset").invoke(request)).isEqualTo(3);
    }

    @Test
    void without_a_total_a_short_page_is_the_last() {
        pages(page("", "a", "b"), page("", "c"));
        assertThat(ids("byOffset", "Limit", 2)).containsExactly("a", "b", "c");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void what_a_page_has_at_most_counts_where_more_is_asked_for() {
        pages(page("", "a", "b", "c"), page("", "d"));
        assertThat(ids("byOffset", "Limit", 1000)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void an_empty_page_ends_the_walk_whatever_the_total_is() {
        pages(page(",\"total\":9", "a", "b"), page(",\"total\":9"));
        assertThat(ids("byOffset")).containsExactly("a", "b");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void a_page_without_a_body_has_no_items() {
        server.next(Reply.of(204, ""));
        assertThat(ids("byOffset")).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void pages_are_counted_up() {
        pages(items("a", "b"), items("c", "d"), items());
        assertThat(ids("byPage")).containsExactly("a", "b", "c", "d");
        assertThat(targets()).containsExactly("/page", "/page?page=2", "/page?page=3");
    }

    @Test
    void cursors_are_passed_on_and_empty_pages_passed_over() {
        pages(page(",\"page_info\":{\"next_marker\":\"m/1\"}", "a"), page(",\"page_info\":{\"next_marker\":\"m2\"}"),
                page(",\"page_info\":{}", "b"));
        assertThat(ids("byCursor", "Filter", "f")).containsExactly("a", "b");
        assertThat(targets()).containsExactly(
                "/cursor?filter=f", "/cursor?filter=f&marker=m%2F1", "/cursor?filter=f&marker=m2");
    }

    @Test
    void a_cursor_that_comes_again_is_an_error_and_no_endless_loop() {
        server.always(Reply.json(200, page(",\"page_info\":{\"next_marker\":\"same\"}", "a")));
        Iterator<Object> walk = paginator("byCursor", request("byCursor")).iterator();
        assertThat(id(walk.next())).isEqualTo("a");
        assertThat(id(walk.next())).isEqualTo("a");
        assertThatThrownBy(walk::hasNext).isInstanceOf(SdkException.class).hasMessageContaining("byCursor do not end");
        assertThat(walk.hasNext()).isFalse();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void cursors_that_go_round_in_a_circle_are_an_error() {
        pages(page(",\"page_info\":{\"next_marker\":\"1\"}", "a"), page(",\"page_info\":{\"next_marker\":\"2\"}", "b"),
                page(",\"page_info\":{\"next_marker\":\"1\"}", "c"));
        assertThatThrownBy(() -> ids("byCursor")).isInstanceOf(SdkException.class).hasMessageContaining("do not end");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void the_last_item_can_be_the_cursor() {
        pages("{\"data\":" + items("a", "b") + ",\"has_more\":true}", "{\"data\":" + items("c") + ",\"has_more\":false}");
        assertThat(ids("byLastItem")).containsExactly("a", "b", "c");
        assertThat(targets()).containsExactly("/last", "/last?starting_after=b");
    }

    @Test
    void links_are_followed_with_their_query_and_the_credentials() {
        pages(page(",\"next_url\":\"" + server.endpoint() + "/elsewhere/link?token=a%2Fb+c&n=2\"", "a"),
                page(",\"next_url\":\"?token=x\"", "b"), page(",\"next_url\":\"/link?token=y\"", "c"),
                page(",\"next_url\":null", "d"));
        assertThat(ids("byLink", "Filter", "f")).containsExactly("a", "b", "c", "d");
        assertThat(targets()).containsExactly("/link?filter=f", "/elsewhere/link?token=a%2Fb%20c&n=2",
                "/elsewhere/link?token=x", "/link?token=y");
        assertThat(server.requests()).allSatisfy(
                sent -> assertThat(sent.header("Authorization")).isEqualTo("Bearer secret"));
    }

    @Test
    void links_to_other_servers_are_not_followed() {
        try (StandInServer other = StandInServer.start()) {
            for (String link : List.of(other.endpoint() + "/link", "//" + other.authority() + "/link",
                    "http://me@" + server.authority() + "/link", "https://" + server.authority() + "/link",
                    "file:///etc/passwd", "mailto:a@b")) {
                pages(page(",\"next_url\":\"" + link + "\"", "a"));
                assertThatThrownBy(() -> ids("byLink")).as(link).isInstanceOf(SdkException.class)
                        .hasMessageContaining("leads to another server");
            }
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void links_of_the_header_are_followed_until_there_is_none() {
        String type = "Content-Type: application/json";
        server.next(Reply.of(200, items("a"), type, "Link: <" + server.endpoint() + "/header?page=0>; rel=\"prev\", <"
                + server.endpoint() + "/header?a=x,y&page=2>; title=\"a, b\"; rel=\"last next\""));
        server.next(Reply.of(200, items("b"), type, "Link: </header?page=1>; rel=first"));
        assertThat(ids("byHeader", "PerPage", 1L)).containsExactly("a", "b");
        assertThat(targets()).containsExactly("/header?per_page=1", "/header?a=x%2Cy&page=2");
    }

    @Test
    void nothing_is_asked_for_before_it_is_needed() {
        pages(page(",\"total\":4", "a", "b"), page(",\"total\":4", "c", "d"));
        Paginator<Object, Object, Object> paginator = paginator("byOffset", request("byOffset"));
        Iterator<Object> walk = paginator.iterator();
        assertThat(server.requests()).isEmpty();
        walk.next();
        walk.next();
        assertThat(server.requests()).hasSize(1);
        walk.next();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void streams_end_where_they_are_cut_off() {
        server.always(Reply.json(200, page(",\"total\":100", "a", "b")));
        assertThat(paginator("byOffset", request("byOffset")).stream().limit(3).map(PagingTest::id))
                .containsExactly("a", "b", "a");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void every_walk_begins_anew() {
        server.always(Reply.json(200, page(",\"total\":2", "a", "b")));
        Paginator<Object, Object, Object> paginator = paginator("byOffset", request("byOffset"));
        assertThat(paginator.stream().count()).isEqualTo(2);
        assertThat(paginator.stream().count()).isEqualTo(2);
        assertThat(targets()).containsExactly("/offset", "/offset");
    }

    @Test
    void whole_pages_can_be_had() {
        pages(page(",\"total\":2", "a"), page(",\"total\":2", "b"));
        assertThat(paginator("byOffset", request("byOffset")).pageStream())
                .extracting("total").containsExactly(2L, 2L);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void a_page_that_failed_is_asked_for_again_by_whoever_goes_on() {
        pages(page(",\"total\":2", "a"));
        server.next(Reply.json(500, "{}"));
        pages(page(",\"total\":2", "b"));
        Iterator<Object> walk = paginator("byOffset", request("byOffset")).iterator();
        walk.next();
        assertThatThrownBy(walk::next).isInstanceOf(ServerResponseException.class);
        assertThat(id(walk.next())).isEqualTo("b");
        assertThat(walk.hasNext()).isFalse();
        assertThat(targets()).containsExactly("/offset", "/offset?offset=1", "/offset?offset=1");
    }

    @Test
    void calls_for_pages_have_the_options_of_other_calls() {
        pages(page(",\"next_url\":\"/link?token=a\"", "a"), page("", "b"));
        Paginator<Object, Object, Object> paginator = paginator("byLink", request("byLink"))
                .withEachCall(call -> call.addHeader("X-Trace", "t").addQueryParam("own", "1"));
        assertThat(paginator.stream().count()).isEqualTo(2);
        assertThat(targets()).containsExactly("/link?own=1", "/link?token=a&own=1");
        assertThat(server.requests()).allSatisfy(sent -> assertThat(sent.header("X-Trace")).isEqualTo("t"));
    }

    @Test
    void without_a_request_there_are_no_pages() {
        assertThatThrownBy(() -> paginator("byOffset", null)).isInstanceOf(SdkException.class)
                .hasMessage("the request object of operation byOffset is null");
    }
}
