package dev.sdkwright.generator.diagnostic;

import java.util.Objects;

/**
 * Something wrong with a contract, of which the position in its text is not looked up yet.
 *
 * @param pointer the JSON pointer of the place in the root document
 * @param message what is wrong, one sentence
 * @param hint what to do about it, one sentence
 */
public record ContractProblem(String pointer, String message, String hint) {
    public ContractProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }
}
