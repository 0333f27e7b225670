package dev.sdkwright.core.progress;

/** A request of which a listener is told how far it is sent. */
public interface ProgressRequest {

    /** Null for nobody. */
    void setProgressListener(ProgressListener progressListener);

    /** Null for nobody. */
    ProgressListener getProgressListener();

    /** How many bytes lie between two reports; 0 for the usual. */
    void setProgressInterval(long progressInterval);

    /** How many bytes lie between two reports; 0 for the usual. */
    long getProgressInterval();
}
