package dev.sdkwright.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortRunTest {
    @Test
    void generatesInAJvmForAShortRunWhenStartedPlainly() {
        assertThat(command(started("-jar", "sdkwright.jar", "generate", "a b.yaml", "--output", "out")))
                .containsExactly("/jdk/bin/java", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1",
                        "-XX:C1MaxInlineSize=20", "-XX:+UseSerialGC", "-Xms320m", "-Xmn100m",
                        "-XX:MaxTenuringThreshold=1",
                        "-jar", "sdkwright.jar", "generate", "a b.yaml", "--output", "out");
    }

    @Test
    void startsNothingWhereTheJvmHasOptions() {
        assertThat(command(started("-Xmx8g", "-jar", "sdkwright.jar", "generate", "a.yaml"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void startsNothingWhereTheEnvironmentHasOptions(String variable) {
        assertThat(ShortRun.command(
                started("-jar", "sdkwright.jar", "generate", "a.yaml"), Map.of(variable, "-Xmx256m"))).isEmpty();
    }

    @Test
    void whatWasStartedStartsNothing() {
        String[] again = command(started("-jar", "sdkwright.jar", "generate", "a.yaml")).stream()
                .skip(1)
                .toArray(String[]::new);

        assertThat(command(started(again))).isEmpty();
    }

    @Test
    void otherCommandsStayInTheirProcess() {
        assertThat(command(started("-jar", "sdkwright.jar", "--version"))).isEmpty();
    }

    @Test
    void staysWhereTheSystemDoesNotTellTheArguments() {
        assertThat(command(new Started(Optional.empty()))).isEmpty();
    }

    private static List<String> command(ProcessHandle.Info started) {
        return ShortRun.command(started, Map.of("PATH", "/bin"));
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
