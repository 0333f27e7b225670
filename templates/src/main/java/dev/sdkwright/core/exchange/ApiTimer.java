package dev.sdkwright.core.exchange;

import java.util.concurrent.TimeUnit;

/** How long a call takes, all its attempts together. */
public class ApiTimer {

    private volatile long start;
    private volatile long end;

    public ApiTimer() {
    }

    public void start() {
        start = System.nanoTime();
        end = 0;
    }

    public void end() {
        end = System.nanoTime();
    }

    /** Milliseconds from the start to the end, or to now while the call is under way; 0 before it began. */
    public long getDurationMs() {
        long from = start;
        long to = end;
        return from == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis((to == 0 ? System.nanoTime() : to) - from);
    }
}
