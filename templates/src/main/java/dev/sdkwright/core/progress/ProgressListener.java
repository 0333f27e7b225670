package dev.sdkwright.core.progress;

/** Is told how far a transfer has come. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Called by the thread that transfers: whoever takes long holds it up.
     *
     * @param status how far it has come
     */
    void progressChanged(ProgressStatus status);
}
