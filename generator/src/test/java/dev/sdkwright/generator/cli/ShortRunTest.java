package dev.sdkwright.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortRunTest {
    @Test
    void generatesInAJvmForAShortRunWhenStartedPlainly() {
        assertThat(ShortRun.command(started("-jar", "sdkwright.jar", "generate", "a b.yaml", "--output", "out")))
                .containsExactly("/jdk/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                        "-jar", "sdkwright.jar", "generate", "a b.yaml", "--output", "out");
    }

    @Test
    void startsNothingWhereTheJvmHasOptions() {
        assertThat(ShortRun.command(started("-Xmx8g", "-jar", "sdkwright.jar", "generate", "a.yaml"))).isEmpty();
    }

    @Test
    void whatWasStartedStartsNothing() {
        String[] again = ShortRun.command(started("-jar", "sdkwright.jar", "generate", "a.yaml")).stream()
                .skip(1)
                .toArray(String[]::new);

        assertThat(ShortRun.command(started(again))).isEmpty();
    }

    @Test
    void otherCommandsStayInTheirProcess() {
        assertThat(ShortRun.command(started("-jar", "sdkwright.jar", "--version"))).isEmpty();
    }

    @Test
    void staysWhereTheSystemDoesNotTellTheArguments() {
        assertThat(ShortRun.command(new Started(Optional.empty()))).isEmpty();
    }

    private static ProcessHandle.Info started(String... arguments) {
        return new Started(Optional.of(arguments));
    }

    private record Started(Optional<String[]> arguments) implements ProcessHandle.Info {
        @Override
        public Optional<String> command() {
            return Optional.of("/jdk/bin/java");
        }

        @Override
        public Optional<String> commandLine() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> startInstant() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> totalCpuDuration() {
            return Optional.empty();
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }
    }
}
