package dev.sdkwright.generator.serve;

import java.util.List;
import java.util.Optional;

/**
 * A request that was served.
 *
 * @param target path and query as they were sent
 * @param operation its operationId, or what stands for it; empty where there is no such operation
 * @param status what was answered
 * @param problems what is wrong with the request, also where it was not refused
 * @param body what was sent
 */
public record ServedRequest(
        String method, String target, Optional<String> operation, int status, List<Problem> problems, byte[] body) {
    public ServedRequest {
        problems = List.copyOf(problems);
    }

    /** The line that tells of it. */
    String line(long millis) {
        String name = operation.map(id -> " " + id).orElse("");
        String wrong = problems.isEmpty() ? "" : ": " + String.join("; ", problems.stream().map(Problem::toString).toList());
        // What others send must not look like lines of ours.
        return (method + " " + target + " " + status + name + " " + millis + " ms" + wrong).replaceAll("\\p{Cntrl}+", " ");
    }
}
