package dev.sdkwright.core.stream;

import dev.sdkwright.core.exception.SdkException;
import java.time.Duration;
import java.util.function.Function;

/**
 * An event of a {@code text/event-stream}.
 *
 * @param <T> what its data stands for
 */
public final class ServerSentEvent<T> {

    private final String id;
    private final String event;
    private final String data;
    private final Duration retry;
    private final Function<String, T> decoder;

    ServerSentEvent(String id, String event, String data, Duration retry, Function<String, T> decoder) {
        this.id = id;
        this.event = event;
        this.data = data;
        this.retry = retry;
        this.decoder = decoder;
    }

    /** The last id that the stream gave, with this event or before; empty when there was none. */
    public String getId() {
        return id;
    }

    /** What kind of event it is; {@code message} where the stream does not say. */
    public String getEvent() {
        return event;
    }

    /** The data as it came, its lines with line feeds between them; never null. */
    public String getData() {
        return data;
    }

    /** How long to wait before connecting again, by what the stream said last; null when it said nothing. */
    public Duration getRetry() {
        return retry;
    }

    /**
     * The data as what the contract says it is.
     *
     * @throws SdkException when it is something else
     */
    public T getValue() {
        return decoder.apply(data);
    }

    @Override
    public String toString() {
        return "ServerSentEvent {id: " + id + ", event: " + event + ", data: " + data.length() + " characters}";
    }
}
