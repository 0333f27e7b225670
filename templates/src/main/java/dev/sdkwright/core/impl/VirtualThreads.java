package dev.sdkwright.core.impl;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Virtual threads, where the JVM has them: from JDK 21 on. By reflection, for clients also run on JDK 17. */
final class VirtualThreads {

    private VirtualThreads() {
    }

    /** Runs each task on a virtual thread of its own; null where the JVM has none. */
    static ExecutorService executor() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            Object named = type.getMethod("name", String.class, long.class).invoke(builder, "sdk-http-", 1L);
            Object factory = type.getMethod("factory").invoke(named);
            return (ExecutorService) Executors.class.getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
                    .invoke(null, factory);
        } catch (ReflectiveOperationException e) {
            return null; // an older JDK, or one where they are only a preview
        }
    }
}
