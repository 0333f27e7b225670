package dev.sdkwright.core.progress;

/** How far a transfer has come. */
public interface ProgressStatus {

    /** Bytes per second since the listener was told last. */
    double getInstantaneousSpeed();

    /** Bytes per second since the transfer began. */
    double getAverageSpeed();

    /** From 0 to 100; -1 when nobody knows how many bytes there are. */
    int getTransferPercentage();

    /** The bytes since the listener was told last. */
    long getNewlyTransferredBytes();

    /** The bytes since the transfer began. */
    long getTransferredBytes();

    /** How many bytes there are, or -1. */
    long getTotalBytes();
}
