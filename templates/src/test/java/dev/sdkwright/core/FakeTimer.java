package dev.sdkwright.core;

import dev.sdkwright.core.retry.RetryTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A time that passes when it is waited for, or when a test lets it. Whoever waits without a thread goes on at once, but
 * for waits that are held.
 */
final class FakeTimer implements RetryTimer {

    private record Alarm(Duration at, CompletableFuture<Void> bell) {
    }

    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private Duration heldFrom = Duration.ofDays(1);
    private double random = 0.5;
    private Runnable whileAsleep = () -> { };

    /** What was waited for, in order. */
    List<Duration> waits() {
        return waits;
    }

    FakeTimer withRandom(double value) {
        random = value;
        return this;
    }

    /** Waits of at least this long end only when the test lets the time pass. */
    FakeTimer holding(Duration from) {
        heldFrom = from;
        return this;
    }

    /** Happens instead of each wait of a thread. */
    FakeTimer doing(Runnable action) {
        whileAsleep = action;
        return this;
    }

    /** Lets time pass. */
    void pass(Duration time) {
        List<Alarm> due = new ArrayList<>();
        synchronized (this) {
            passed = passed.plus(time);
            alarms.removeIf(alarm -> alarm.at.compareTo(passed) <= 0 && due.add(alarm));
        }
        due.forEach(alarm -> alarm.bell.complete(null));
    }

    @Override
    public synchronized Instant now() {
        return Instant.parse("2026-01-01T00:00:00Z").plus(passed);
    }

    @Override
    public synchronized long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public void sleep(Duration delay) throws InterruptedException {
        waits.add(delay);
        whileAsleep.run();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pass(delay);
    }

    @Override
    public CompletableFuture<Void> after(Duration delay) {
        if (delay.compareTo(heldFrom) < 0) {
            waits.add(delay);
            pass(delay);
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> bell = new CompletableFuture<>();
        synchronized (this) {
            alarms.add(new Alarm(passed.plus(delay), bell));
        }
        return bell;
    }
}
