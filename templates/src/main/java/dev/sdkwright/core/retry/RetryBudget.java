package dev.sdkwright.core.retry;

/**
 * How many retries a client can still afford. Each costs five tokens, which its success gives back, and every call
 * that needs none gives one: so in the long run a client adds a fifth to the load of a failing service, not a multiple.
 */
final class RetryBudget {

    private static final int PRICE = 5;

    private final int capacity;
    private int tokens;

    RetryBudget(int capacity) {
        this.capacity = capacity;
        this.tokens = capacity;
    }

    /** Pays for a retry if that is possible. */
    synchronized boolean take() {
        if (tokens < PRICE) {
            return false;
        }
        tokens -= PRICE;
        return true;
    }

    /**
     * Takes note of a success.
     *
     * @param attempts how many it took
     */
    synchronized void succeeded(int attempts) {
        tokens = Math.min(capacity, tokens + (attempts == 1 ? 1 : PRICE));
    }
}
