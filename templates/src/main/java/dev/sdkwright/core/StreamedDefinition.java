package dev.sdkwright.core;

import dev.sdkwright.core.exception.ServerResponseException;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonException;
import dev.sdkwright.core.stream.DownloadStream;
import dev.sdkwright.core.stream.EventStream;
import dev.sdkwright.core.stream.ItemStream;
import java.util.Set;
import java.util.function.Function;

/**
 * An operation of which the answer is read while it comes.
 *
 * @param <R> the type of the request object
 * @param <S> the type of what reads the answer
 */
public final class StreamedDefinition<R, S> extends DerivedDefinition<R, S> {

    /** How much of what cannot be read goes into the message. */
    private static final int QUOTED = 200;

    private final String mediaType;
    private final Function<ResponseReader, S> reader;

    private StreamedDefinition(
            HttpRequestDef<R, ?> definition, String mediaType, Function<ResponseReader, S> reader) {
        super(definition);
        this.mediaType = mediaType;
        this.reader = reader;
    }

    /** An operation whose answer is a file, or anything else that consists of bytes. */
    public static <R> StreamedDefinition<R, DownloadStream> download(HttpRequestDef<R, ?> definition) {
        return new StreamedDefinition<>(definition, null, DownloadStream::new);
    }

    /**
     * An operation whose answer is a stream of events.
     *
     * @param codec reads their data; null where it is text
     */
    public static <R, T> StreamedDefinition<R, EventStream<T>> events(
            HttpRequestDef<R, ?> definition, String mediaType, JsonCodec<T> codec) {
        return new StreamedDefinition<>(definition, mediaType, in -> {
            requireEvents(in, mediaType);
            return new EventStream<>(in.stream(), decoder(in, codec));
        });
    }

    /**
     * An operation whose answer is JSON of many lines.
     *
     * @param codec reads each of them
     */
    public static <R, T> StreamedDefinition<R, ItemStream<T>> lines(
            HttpRequestDef<R, ?> definition, String mediaType, JsonCodec<T> codec) {
        return new StreamedDefinition<>(definition, mediaType,
                in -> ItemStream.ofLines(in.stream(), decoder(in, codec)));
    }

    /**
     * An operation whose answer is JSON of many records.
     *
     * @param codec reads each of them
     */
    public static <R, T> StreamedDefinition<R, ItemStream<T>> records(
            HttpRequestDef<R, ?> definition, String mediaType, JsonCodec<T> codec) {
        return new StreamedDefinition<>(definition, mediaType,
                in -> ItemStream.ofRecords(in.stream(), decoder(in, codec)));
    }

    @Override
    public boolean isResponseStreamed() {
        return true;
    }

    @Override
    public void writeRequest(R request, RequestWriter out) {
        if (mediaType != null) {
            out.accept(mediaType);
        }
        super.writeRequest(request, out);
    }

    @Override
    public S readResponse(ResponseReader in) {
        return reader.apply(in);
    }

    /** A service that does not know of streams answers with one document, in which no event would be found. */
    private static void requireEvents(ResponseReader in, String mediaType) {
        String type = String.valueOf(in.header("Content-Type"));
        if (type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new ServerResponseException(in.status(), null,
                    "the answer is " + type + " and no stream of " + mediaType, in.header("X-Request-Id"));
        }
    }

    @SuppressWarnings("unchecked") // without a codec the values are texts
    private static <T> Function<String, T> decoder(ResponseReader in, JsonCodec<T> codec) {
        if (codec == null) {
            return text -> (T) text;
        }
        int status = in.status();
        String requestId = in.header("X-Request-Id");
        return text -> decode(text, codec, status, requestId);
    }

    private static <T> T decode(String text, JsonCodec<T> codec, int status, String requestId) {
        String problem = "it is null";
        JsonException cause = null;
        try {
            T value = Json.decode(text, codec);
            if (value != null) {
                return value;
            }
        } catch (JsonException e) {
            problem = e.getMessage();
            cause = e;
        }
        String quoted = new Secrets(Set.of()).body("application/json", text);
        ServerResponseException failure = new ServerResponseException(status, null, "json parse error: " + problem
                + "; the item is: " + (quoted.length() <= QUOTED ? quoted : quoted.substring(0, QUOTED) + "..."),
                requestId);
        failure.initCause(cause);
        throw failure;
    }
}
