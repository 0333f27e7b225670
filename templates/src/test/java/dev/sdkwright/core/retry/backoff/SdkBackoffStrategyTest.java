package dev.sdkwright.core.retry.backoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.retry.RetryContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdkBackoffStrategyTest {

    @ParameterizedTest
    @CsvSource({
        "500, 0, 60, 65", "500, 1, 60, 70", "500, 5, 60, 220", "500, 14, 60, 60060", "500, 1000, 60, 60060",
        "429, 0, 302, 304", "429, 1, 305, 310", "429, 5, 380, 460", "429, 14, 30300, 60300", "0, 3, 60, 100"
    })
    void liesBetweenTwoBoundsThatGrow(int status, int retries, long from, long to) {
        assertThat(delay(status, retries, 0)).isEqualTo(from);
        assertThat(delay(status, retries, 0.999_999)).isBetween((from + to) / 2, to);
    }

    @Test
    void withoutKnowingWhatWentWrongItTakesTheLongerWait() {
        BackoffStrategy strategy = new SdkBackoffStrategy(5, 60_000, () -> 0);
        assertThat(strategy.computeDelayBeforeNextRetry(1)).isEqualTo(305);
        assertThat(BackoffStrategy.NO_BACKOFF.computeDelayBeforeNextRetry(3)).isZero();
        assertThatThrownBy(() -> new SdkBackoffStrategy(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long delay(int status, int retries, double random) {
        RetryContext<String> context = RetryContext.<String>builder()
                .withStatusCode(status).withRetriesAttempted(retries).build();
        return new SdkBackoffStrategy(SdkBackoffStrategy.BASE_DELAY, SdkBackoffStrategy.MAX_BACKOFF_IN_MILLISECOND,
                () -> random).computeDelayBeforeNextRetry(context);
    }
}
