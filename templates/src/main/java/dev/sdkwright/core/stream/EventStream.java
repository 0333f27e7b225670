package dev.sdkwright.core.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The events of a {@code text/event-stream} (the HTML standard, section 9.2). The data {@code [DONE]}, by which many
 * services say that nothing follows, ends it.
 *
 * @param <T> what the data of its events stands for
 */
public final class EventStream<T> extends AnswerStream<ServerSentEvent<T>> {

    private static final String DONE = "[DONE]";

    private final EventReader events;
    private final Function<String, T> decoder;

    /**
     * @param in closed with this
     * @param decoder makes of data what it stands for
     */
    public EventStream(InputStream in, Function<String, T> decoder) {
        super(in);
        this.events = new EventReader(in);
        this.decoder = decoder;
    }

    /** What the data of the events stands for, one by one; closing the stream closes this. */
    public Stream<T> values() {
        return stream().map(ServerSentEvent::getValue);
    }

    @Override
    ServerSentEvent<T> read() throws IOException {
        if (!events.next() || DONE.equals(events.data())) {
            return null;
        }
        return new ServerSentEvent<>(events.id(), events.event(), events.data(), events.retry(), decoder);
    }
}
