package dev.sdkwright.core.impl.socket;

import java.net.SocketTimeoutException;

/** The moment by which something must have ended. */
public final class Deadline {

    /** Never. */
    public static final Deadline NONE = new Deadline(0);

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** Of {@link System#nanoTime()}. */
    private final long at;

    private Deadline(long at) {
        this.at = at;
    }

    /**
     * So many milliseconds from now.
     *
     * @param millis 0 for never
     */
    public static Deadline in(long millis) {
        return millis <= 0 ? NONE : new Deadline(System.nanoTime() + millis * NANOS_PER_MILLI);
    }

    /** The earlier of both. */
    public Deadline or(Deadline other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return at - other.at < 0 ? this : other;
    }

    /**
     * The time that is left, as sockets take it.
     *
     * @return at least 1; 0 for no limit
     * @throws SocketTimeoutException when there is none left
     */
    int millis() throws SocketTimeoutException {
        if (this == NONE) {
            return 0;
        }
        long left = at - System.nanoTime();
        if (left <= 0) {
            throw new SocketTimeoutException("the time is up");
        }
        return (int) Math.min((left + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI, Integer.MAX_VALUE);
    }
}
