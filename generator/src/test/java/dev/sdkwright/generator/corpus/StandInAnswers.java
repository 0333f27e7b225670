package dev.sdkwright.generator.corpus;

import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.serve.StandInOptions;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Client and stand-in of one contract understand each other, although they share none of what reads it: every request is
 * accepted, every answer is read. Of very many operations a part is called, the same each time.
 */
final class StandInAnswers {
    private static final int MOST = 250;

    private final Set<String> excepted = new LinkedHashSet<>();

    /** For one contract by its name in the corpus. */
    StandInAnswers(String contract) {
        try (InputStream in = StandInAnswers.class.getResourceAsStream("stand-in-exceptions.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(row -> row[0].equals(contract))
                    .forEach(row -> excepted.add(row[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What went wrong, a line for each operation; also for those that are excepted and need not be. */
    List<String> failures(Path path, ReadContract contract, CompiledSdk sdk) throws Exception {
        List<Operation> operations = chosen(contract.model().operations());
        if (operations.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        try (StandIn standIn = StandIn.start(StandInOptions.of(path))) {
            Map<String, String> failures = new StandInCalls(contract, sdk, standIn).failures(operations);
            excepted.stream().filter(id -> !failures.containsKey(id))
                    .forEach(id -> lines.add(id + ": it works; take it off the list"));
            failures.forEach((id, failure) -> {
                if (!excepted.contains(id)) {
                    lines.add(id + ": " + failure);
                }
            });
        }
        return lines;
    }

    private List<Operation> chosen(List<Operation> all) {
        int step = (all.size() + MOST - 1) / MOST;
        List<Operation> chosen = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            if (index % Math.max(step, 1) == 0 || excepted.contains(all.get(index).id())) {
                chosen.add(all.get(index));
            }
        }
        return chosen;
    }
}
