package dev.sdkwright.core.progress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a listener of what is read of a stream: every so many bytes, and at the end. */
public final class ProgressStream extends FilterInputStream {

    /** How many bytes lie between two reports where nothing else is said. */
    public static final long USUAL_INTERVAL = 100 * 1024;

    private final ProgressListener listener;
    private final long total;
    private final long interval;
    private final long start = System.nanoTime();
    private long transferred;
    private long reported;
    private long reportedAt = start;
    private boolean ended;

    /**
     * @param in closed with this stream
     * @param total how many bytes it has, or -1
     * @param listener told of them
     * @param interval how many bytes lie between two reports; 0 or less for {@link #USUAL_INTERVAL}
     */
    public ProgressStream(InputStream in, long total, ProgressListener listener, long interval) {
        super(in);
        this.total = total;
        this.listener = listener;
        this.interval = interval > 0 ? interval : USUAL_INTERVAL;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        moved(b < 0 ? -1 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        moved(count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        moved(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void moved(long count) {
        if (count > 0) {
            transferred += count;
        }
        boolean end = count < 0 || transferred == total;
        if (transferred - reported >= interval || end && !ended && transferred > reported) {
            report();
        }
        ended |= end;
    }

    private void report() {
        long now = System.nanoTime();
        listener.progressChanged(new Status(transferred - reported, transferred, total,
                speed(transferred - reported, now - reportedAt), speed(transferred, now - start)));
        reported = transferred;
        reportedAt = now;
    }

    private static double speed(long bytes, long nanos) {
        return bytes * 1e9 / Math.max(1, nanos);
    }

    private record Status(long newly, long transferred, long total, double speed, double average)
            implements ProgressStatus {

        @Override
        public double getInstantaneousSpeed() {
            return speed;
        }

        @Override
        public double getAverageSpeed() {
            return average;
        }

        @Override
        public int getTransferPercentage() {
            return total < 0 ? -1 : total == 0 ? 100 : (int) (transferred * 100.0 / total);
        }

        @Override
        public long getNewlyTransferredBytes() {
            return newly;
        }

        @Override
        public long getTransferredBytes() {
            return transferred;
        }

        @Override
        public long getTotalBytes() {
            return total;
        }
    }
}
