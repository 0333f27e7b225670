package dev.sdkwright.generator.serve;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a request is to be answered in place of the usual way.
 *
 * @param status the status; its body is the one that the contract has for it
 * @param example the name of the example to answer with
 * @param body the body, whatever the contract says; JSON unless the answer is declared as something else
 * @param delay how long to wait before
 * @param fault what is to go wrong
 */
public record Wish(
        OptionalInt status, Optional<String> example, Optional<String> body, Duration delay, Optional<Fault> fault) {

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

    /** The usual answer; made after what its constructor looks at. */
    public static final Wish NONE =
            new Wish(OptionalInt.empty(), Optional.empty(), Optional.empty(), Duration.ZERO, Optional.empty());

    public Wish {
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(fault, "fault");
        if (status.isPresent() && (status.getAsInt() < 200 || status.getAsInt() > 599)) {
            throw new IllegalArgumentException("a status is a number from 200 to 599, not " + status.getAsInt());
        }
        if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("a delay is at most ten minutes, and not negative");
        }
    }

    public static Wish status(int status) {
        return NONE.withStatus(status);
    }

    public static Wish example(String name) {
        return new Wish(OptionalInt.empty(), Optional.of(name), Optional.empty(), Duration.ZERO, Optional.empty());
    }

    public static Wish fault(Fault fault) {
        return NONE.withFault(fault);
    }

    public static Wish delay(Duration delay) {
        return NONE.withDelay(delay);
    }

    public Wish withStatus(int newStatus) {
        return new Wish(OptionalInt.of(newStatus), example, body, delay, fault);
    }

    public Wish withBody(String newBody) {
        return new Wish(status, example, Optional.of(newBody), delay, fault);
    }

    public Wish withExample(String name) {
        return new Wish(status, Optional.of(name), body, delay, fault);
    }

    public Wish withDelay(Duration newDelay) {
        return new Wish(status, example, body, newDelay, fault);
    }

    public Wish withFault(Fault newFault) {
        return new Wish(status, example, body, delay, Optional.of(newFault));
    }

    /** Whether the request does not have to be right: what comes then was asked for. */
    boolean isAnswerOfItsOwn() {
        return status.isPresent() || body.isPresent() || fault.isPresent();
    }

    /**
     * What a request wishes in its headers: {@code X-Stand-In-Status}, {@code -Delay} in milliseconds, {@code -Fault},
     * {@code -Example}, or {@code Prefer: code=404, example=name}. Without any, the given one counts.
     *
     * @throws IllegalArgumentException if one of them says nothing that can be done
     */
    static Wish of(Received request, Wish otherwise) {
        Wish wish = otherwise;
        for (String preference : request.header("Prefer").orElse("").split("[,;]")) {
            String[] pair = preference.strip().split("\\s*=\\s*", 2);
            String value = pair.length < 2 ? "" : pair[1].replaceAll("^\"|\"$", "");
            if (pair[0].equalsIgnoreCase("code")) {
                wish = wish.withStatus(number("Prefer: code", value));
            } else if (pair[0].equalsIgnoreCase("example")) {
                wish = wish.withExample(value);
            }
        }
        Optional<String> status = request.header("X-Stand-In-Status");
        if (status.isPresent()) {
            wish = wish.withStatus(number("X-Stand-In-Status", status.get()));
        }
        Optional<String> delay = request.header("X-Stand-In-Delay");
        if (delay.isPresent()) {
            wish = wish.withDelay(Duration.ofMillis(number("X-Stand-In-Delay", delay.get())));
        }
        Optional<String> fault = request.header("X-Stand-In-Fault");
        if (fault.isPresent()) {
            wish = wish.withFault(fault(fault.get()));
        }
        Optional<String> example = request.header("X-Stand-In-Example");
        return example.isPresent() ? wish.withExample(example.get()) : wish;
    }

    private static int number(String header, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(header + " needs a whole number, not '" + text + "'");
        }
    }

    private static Fault fault(String text) {
        try {
            return Fault.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("X-Stand-In-Fault is close, truncate, malform or hang, not '" + text + "'");
        }
    }
}
