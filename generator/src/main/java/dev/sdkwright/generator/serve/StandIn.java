package dev.sdkwright.generator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.read.ContractTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that stands in for the service of a contract: it answers every operation from the contract's examples, or with
 * values that its schemas allow, and refuses requests that are not as the contract says.
 *
 * <pre>{@code
 * try (StandIn standIn = StandIn.start(StandInOptions.of(Path.of("petstore.yaml")))) {
 *     standIn.next("getPet", Wish.status(404));
 *     ... calls to standIn.endpoint() ...
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class StandIn implements AutoCloseable {
    /** Larger bodies are refused with 413. */
    static final int LARGEST_BODY = 16 * 1024 * 1024;

    private static final int MOST_THREADS = 64;
    private static final int MOST_KEPT = 1000;

    private final Service service;
    private final List<Diagnostic> warnings;
    private final StandInOptions options;
    private final HttpServer server;
    private final ExecutorService workers;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Deque<Wish>> next = new HashMap<>();
    private final Map<String, Wish> always = new ConcurrentHashMap<>();
    private final Deque<ServedRequest> served = new ArrayDeque<>();

    private StandIn(StandInOptions options) throws IOException {
        ContractTree contract = ContractTree.read(
                options.contract(), options.contractName(), options.customization(), options.allowedReferences());
        this.options = options;
        this.warnings = contract.warnings();
        this.service = new Service(contract, options.keys());
        this.server = HttpServer.create(new InetSocketAddress(options.address(), options.port()), 0);
        AtomicInteger count = new AtomicInteger();
        this.workers = Executors.newFixedThreadPool(MOST_THREADS, task -> {
            Thread thread = new Thread(task, "stand-in-" + port() + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Reads the contract and starts to listen.
     *
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if the contract is missing, broken or invalid
     * @throws UncheckedIOException if the port is not free
     */
    public static StandIn start(StandInOptions options) {
        try {
            return new StandIn(options);
        } catch (IOException notListening) {
            throw new UncheckedIOException(notListening);
        }
    }

    /** Where it listens, such as {@code http://127.0.0.1:8080}; no slash at the end. */
    public String endpoint() {
        String host = server.getAddress().getAddress().getHostAddress();
        return "http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What was noticed when the contract was read. */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /** How many operations it answers. */
    public int operations() {
        return service.routes().all().size();
    }

    /**
     * Has the next call of an operation answered so; several of these are used one after the other.
     *
     * @param operation its operationId, or what stands for it
     * @throws IllegalArgumentException if the contract has no such operation
     */
    public void next(String operation, Wish wish) {
        String id = known(operation);
        synchronized (next) {
            next.computeIfAbsent(id, ignored -> new ArrayDeque<>()).add(wish);
        }
    }

    /** Has all calls of an operation answered so for which nothing else is said; see {@link #next}. */
    public void always(String operation, Wish wish) {
        always.put(known(operation), wish);
    }

    /** Forgets what it was told, and the requests that it has served. */
    public void reset() {
        synchronized (next) {
            next.clear();
        }
        always.clear();
        synchronized (served) {
            served.clear();
        }
    }

    /** The last requests that it has served, at most a thousand, in the order of their answers. */
    public List<ServedRequest> requests() {
        synchronized (served) {
            return List.copyOf(served);
        }
    }

    private String known(String operation) {
        List<String> ids = service.routes().all().stream().map(route -> route.operation().id()).toList();
        if (!ids.contains(operation)) {
            throw new IllegalArgumentException("the contract has no operation '" + operation + "'; it has "
                    + String.join(", ", ids.subList(0, Math.min(20, ids.size()))));
        }
        return operation;
    }

    private Wish told(Service.Verdict verdict) {
        if (verdict.route().isEmpty()) {
            return Wish.NONE;
        }
        String operation = verdict.route().get().operation().id();
        synchronized (next) {
            Deque<Wish> waiting = next.get(operation);
            if (waiting != null && !waiting.isEmpty()) {
                return waiting.remove();
            }
        }
        return always.getOrDefault(operation, Wish.NONE);
    }

    private void handle(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            Received request = Received.of(exchange.getRequestMethod(), target(exchange.getRequestURI()),
                    exchange.getRequestHeaders(), body.length > LARGEST_BODY ? new byte[0] : body);
            Service.Verdict verdict = body.length > LARGEST_BODY
                    ? new Service.Verdict(Optional.empty(), Optional.of(Refusal.of(413, "body",
                            "is larger than " + LARGEST_BODY + " bytes")), Set.of())
                    : judge(request);
            Wish wish = Wish.NONE;
            Answer answer;
            try {
                wish = Wish.of(request, told(verdict));
                answer = service.answer(verdict, request, wish);
            } catch (IllegalArgumentException wrongWish) {
                answer = Answers.refusal(Refusal.of(400, "wish", wrongWish.getMessage()));
            } catch (RuntimeException | StackOverflowError fault) {
                answer = internal(fault);
            }
            record(request, verdict, answer, start);
            new AnswerWriter(exchange, closed).write(answer, wish);
        }
    }

    private Service.Verdict judge(Received request) {
        try {
            return service.judge(request);
        } catch (RuntimeException | StackOverflowError fault) {
            options.log().accept("internal error, please report it: " + fault);
            return new Service.Verdict(Optional.empty(),
                    Optional.of(Refusal.of(500, "stand-in", "could not check this request")), Set.of());
        }
    }

    private Answer internal(Throwable fault) {
        options.log().accept("internal error, please report it: " + fault);
        return Answers.refusal(Refusal.of(500, "stand-in", "could not make an answer"));
    }

    private void record(Received request, Service.Verdict verdict, Answer answer, long start) {
        ServedRequest one = new ServedRequest(request.method(), request.target(),
                verdict.route().map(route -> route.operation().id()), answer.status(),
                verdict.refusal().map(Refusal::problems).orElse(List.of()), request.body());
        synchronized (served) {
            served.add(one);
            if (served.size() > MOST_KEPT) {
                served.remove();
            }
        }
        options.log().accept(one.line(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
    }

    /** The target without scheme and host, as it was sent: two slashes at its beginning are no host. */
    private static String target(URI uri) {
        String text = uri.toString();
        if (uri.getScheme() != null && uri.getRawAuthority() != null) {
            text = text.substring(text.indexOf(uri.getRawAuthority()) + uri.getRawAuthority().length());
        }
        int fragment = text.indexOf('#');
        String target = fragment < 0 ? text : text.substring(0, fragment);
        return target.startsWith("/") ? target : "/" + target;
    }

    /** Stops listening; calls that are under way end without an answer. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
        try {
            workers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    Service service() {
        return service;
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        closed.await();
    }
}
