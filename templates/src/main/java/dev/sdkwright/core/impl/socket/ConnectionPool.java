package dev.sdkwright.core.impl.socket;

import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The connections of a client. Those that are idle serve the next request to the same server; after half a minute they
 * are closed, by the JVM's own timer, so that no thread and no connection stays when a client is forgotten.
 */
final class ConnectionPool {

    private static final int MAX_IDLE = 64;
    private static final Duration IDLE_TIME = Duration.ofSeconds(30);

    private final ReentrantLock lock = new ReentrantLock();

    /** The one that rested last is the first. */
    private final ArrayDeque<Connection> idle = new ArrayDeque<>();
    private final Set<Connection> busy = new HashSet<>();
    private final long idleNanos;
    private boolean sweeping;
    private boolean closed;

    ConnectionPool() {
        this(IDLE_TIME);
    }

    /**
     * @param idleTime after which an idle connection is closed, twice that at the latest
     */
    ConnectionPool(Duration idleTime) {
        idleNanos = idleTime.toNanos();
    }

    /** An idle connection that seems to be alive; null when there is none. */
    Connection take(Origin origin) throws SocketException {
        while (true) {
            Connection found = remove(origin);
            if (found == null || !found.isStale()) {
                return found;
            }
            drop(found);
        }
    }

    /** Takes note of a new connection, which closing ends. */
    void add(Connection connection) throws SocketException {
        lock.lock();
        try {
            checkOpen();
            busy.add(connection);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes back a connection after an answer.
     *
     * @param reusable whether it can serve again, as far as the answer says
     */
    void release(Connection connection, boolean reusable) {
        if (reusable && !connection.hasRest()) {
            keep(connection);
        } else {
            drop(connection);
        }
    }

    /** Ends a connection that cannot serve again. */
    void drop(Connection connection) {
        lock.lock();
        try {
            busy.remove(connection);
        } finally {
            lock.unlock();
        }
        connection.abort();
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Ends all connections, also those that a thread waits on. */
    void close() {
        List<Connection> resting;
        List<Connection> working;
        lock.lock();
        try {
            closed = true;
            resting = new ArrayList<>(idle);
            working = new ArrayList<>(busy);
            idle.clear();
            busy.clear();
        } finally {
            lock.unlock();
        }
        for (Connection connection : working) {
            connection.abort();
        }
        for (Connection connection : resting) {
            connection.close();
        }
    }

    private void keep(Connection connection) {
        Connection surplus = connection;
        lock.lock();
        try {
            busy.remove(connection);
            if (!closed) {
                connection.rest(System.nanoTime());
                idle.addFirst(connection);
                surplus = idle.size() > MAX_IDLE ? idle.removeLast() : null;
                if (!sweeping) {
                    sweeping = true;
                    sweepLater();
                }
            }
        } finally {
            lock.unlock();
        }
        if (surplus != null) {
            surplus.close();
        }
    }

    private Connection remove(Origin origin) throws SocketException {
        lock.lock();
        try {
            checkOpen();
            for (Iterator<Connection> each = idle.iterator(); each.hasNext();) {
                Connection connection = each.next();
                if (connection.origin().equals(origin)) {
                    each.remove();
                    busy.add(connection);
                    return connection;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private void sweepLater() {
        new CompletableFuture<Void>().completeOnTimeout(null, idleNanos, TimeUnit.NANOSECONDS)
                .thenRunAsync(this::sweep);
    }

    private void sweep() {
        List<Connection> expired = new ArrayList<>();
        lock.lock();
        try {
            long now = System.nanoTime();
            while (!idle.isEmpty() && idle.peekLast().isIdleLongerThan(idleNanos, now)) {
                expired.add(idle.removeLast());
            }
            sweeping = !idle.isEmpty();
            if (sweeping) {
                sweepLater();
            }
        } finally {
            lock.unlock();
        }
        for (Connection connection : expired) {
            connection.close();
        }
    }

    private void checkOpen() throws SocketException {
        if (closed) {
            throw new SocketException("closed");
        }
    }
}
