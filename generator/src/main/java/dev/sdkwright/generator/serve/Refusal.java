package dev.sdkwright.generator.serve;

import java.util.List;

/**
 * Why a request is not answered as the contract says.
 *
 * @param status the status that tells the caller, 400 to 499
 * @param problems what is wrong, at least one
 */
record Refusal(int status, List<Problem> problems) {
    Refusal {
        problems = List.copyOf(problems);
    }

    static Refusal of(int status, String place, String message) {
        return new Refusal(status, List.of(new Problem(place, message)));
    }
}
