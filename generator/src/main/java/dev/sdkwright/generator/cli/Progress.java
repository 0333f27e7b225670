package dev.sdkwright.generator.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line that says what is being done and for how long, and is gone when it is done. */
final class Progress {
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final ScheduledExecutorService clock;
    private int seconds;

    private Progress(PrintWriter terminal, ScheduledExecutorService clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Starts to tell after a second: what is done sooner needs no telling. */
    static Progress start(PrintWriter terminal, String work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        Progress progress = new Progress(terminal, clock);
        clock.scheduleAtFixedRate(() -> progress.tick(work), 1, 1, TimeUnit.SECONDS);
        return progress;
    }

    synchronized void tick(String work) {
        seconds++;
        terminal.print(ERASE + work + " ... " + seconds + " s");
        terminal.flush();
    }

    /** What stood there is gone. */
    synchronized void end() {
        clock.shutdownNow();
        if (seconds > 0) {
            terminal.print(ERASE);
            terminal.flush();
        }
    }
}
