package dev.sdkwright.core.http;

import dev.sdkwright.core.progress.ProgressListener;
import dev.sdkwright.core.progress.ProgressStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which a listener is told how far it is sent; each time that it is sent from the beginning. */
final class ObservedBody implements StreamedBody {

    private final StreamedBody body;
    private final ProgressListener listener;
    private final long interval;

    ObservedBody(StreamedBody body, ProgressListener listener, long interval) {
        this.body = body;
        this.listener = listener;
        this.interval = interval;
    }

    @Override
    public long length() {
        return body.length();
    }

    @Override
    public boolean isReplayable() {
        return body.isReplayable();
    }

    @Override
    public InputStream open() throws IOException {
        return new ProgressStream(body.open(), length(), listener, interval);
    }

    @Override
    public String fileName() {
        return body.fileName();
    }

    @Override
    public String toString() {
        return body.toString();
    }
}
