package dev.sdkwright.core;

import dev.sdkwright.core.http.StreamedBody;
import dev.sdkwright.core.progress.ProgressListener;
import dev.sdkwright.core.progress.ProgressRequest;
import java.io.InputStream;

/** What requests have in common that send a stream. */
public class SdkStreamRequest implements ProgressRequest {

    private InputStream uploadStream;

    /** One for the stream, however often the request is sent: it knows that it was read. */
    private StreamedBody upload;
    private ProgressListener progressListener;
    private long progressInterval;

    public SdkStreamRequest() {
    }

    @Override
    public void setProgressListener(ProgressListener progressListener) {
        this.progressListener = progressListener;
    }

    @Override
    public ProgressListener getProgressListener() {
        return progressListener;
    }

    @Override
    public void setProgressInterval(long progressInterval) {
        this.progressInterval = progressInterval;
    }

    @Override
    public long getProgressInterval() {
        return progressInterval;
    }

    /** Read to its end while it is sent, and closed; it is sent once only. */
    public void setUploadStream(InputStream uploadStream) {
        this.uploadStream = uploadStream;
        upload = uploadStream == null ? null : StreamedBody.once(uploadStream, StreamedBody.UNKNOWN);
    }

    /** What is sent, or null. */
    public InputStream getUploadStream() {
        return uploadStream;
    }

    /**
     * What is sent.
     *
     * @param other where there is no upload stream; null for nothing
     * @return null when there is neither
     */
    public StreamedBody streamedBody(StreamedBody other) {
        StreamedBody body = upload == null ? other : upload;
        return body == null || progressListener == null ? body : body.withProgress(progressListener, progressInterval);
    }
}
