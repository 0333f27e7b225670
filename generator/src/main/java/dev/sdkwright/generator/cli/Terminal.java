package dev.sdkwright.generator.cli;

import java.io.Console;

/** What this process is run from. */
final class Terminal {
    private Terminal() {}

    /** Whether a person looks at the output: a terminal, and not that of a build server. */
    static boolean isWatched() {
        return System.getenv("CI") == null && isTerminal(System.console());
    }

    /** Since Java 22 there is a console also without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
