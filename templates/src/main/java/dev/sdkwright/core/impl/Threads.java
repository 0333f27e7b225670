package dev.sdkwright.core.impl;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of the transport: daemons, so that no client keeps a JVM alive, and gone soon after the last call. */
final class Threads implements ThreadFactory {

    private static final int IDLE_SECONDS = 10;

    private final AtomicInteger count = new AtomicInteger();

    private Threads() {
    }

    static ExecutorService pool() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), new Threads());
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "sdk-http-".concat(Integer.toString(count.incrementAndGet())));
        thread.setDaemon(true);
        return thread;
    }

    /** Ends a client. From JDK 21 on it can be told to end; before, it ends when it is no longer referenced. */
    static void release(java.net.http.HttpClient client) {
        try {
            java.net.http.HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            // An older JDK: forgetting it is all that can be done.
        }
    }
}
