package dev.sdkwright.core.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams of events by the rules of the HTML standard, section 9.2; escapes are those of Java. */
class EventReaderTest {

    private static List<String> events(String stream) throws IOException {
        EventReader reader = new EventReader(
                new ByteArrayInputStream(stream.translateEscapes().getBytes(StandardCharsets.UTF_8)));
        List<String> events = new ArrayList<>();
        while (reader.next()) {
            events.add(reader.event() + "/" + reader.id() + "/" + reader.data().replace("\n", "+")
                    + (reader.retry() == null ? "" : "/" + reader.retry().toMillis()));
        }
        return events;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            data: a\\n\\n                                | message//a
            data:a\\n\\n                                 | message//a
            data:  a\\n\\n                               | message// a
            data: a\\r\\rdata: b\\r\\n\\r\\n             | message//a, message//b
            data: a\\r\\n\\r\\ndata: b\\n\\r             | message//a, message//b
            data: a\\ndata\\ndata: c\\n\\n               | message//a++c
            data\\n\\n                                   | message//
            data\\ndata\\n\\n                            | message//+
            : comment\\ndata: a\\n:\\n\\n                | message//a
            event: add\\ndata: 7\\n\\ndata: b\\n\\n      | add//7, message//b
            event: lost\\n\\ndata: b\\n\\n               | message//b
            id: 1\\ndata: a\\n\\ndata: b\\n\\nid\\ndata: c\\n\\n | message/1/a, message/1/b, message//c
            id: 1\\u0000\\ndata: a\\n\\n                 | message//a
            retry: 3000\\ndata: a\\n\\n                  | message//a/3000
            retry: 3s\\nretry: -1\\ndata: a\\n\\n        | message//a
            unknown: x\\nData: x\\ndata: a: b\\n\\n      | message//a: b
            data: a\\n\\ndata: cut off\\n                | message//a
            data: a\\n\\ndata: cut                       | message//a
            data: ü\\n\\n                                | message//ü
            """)
    void fieldsAreTakenApart(String stream, String expected) throws IOException {
        String unescaped = stream.replace("\\u0000", "\\0");
        assertThat(String.join(", ", events(unescaped))).isEqualTo(expected);
    }

    @Test
    void aMarkOfByteOrderIsPassedOverOnceAtTheStart() throws IOException {
        assertThat(events("\uFEFFdata: a\\n\\n\uFEFFdata: b\\ndata: c\\n\\n")).containsExactly("message//a", "message//c");
    }

    @Test
    void nothingEndsInNothing() throws IOException {
        assertThat(events("")).isEmpty();
        assertThat(events("\\n\\n\\r\\n")).isEmpty();
    }

    @Test
    void anEventIsThereWithItsBlankLineEvenWhereALineFeedMayFollow() throws IOException {
        InputStream stopped = new ByteArrayInputStream("data: a\r\r".getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                int count = super.read(bytes, offset, length);
                if (count < 0) {
                    throw new AssertionError("waits for what need not come");
                }
                return count;
            }
        };
        EventReader reader = new EventReader(stopped);
        assertThat(reader.next()).isTrue();
        assertThat(reader.data()).isEqualTo("a");
    }
}
