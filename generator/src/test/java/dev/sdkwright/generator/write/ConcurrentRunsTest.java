package dev.sdkwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.file.GeneratedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentRunsTest {
    private static final int RUNS = 8;

    @TempDir
    Path home;

    @Test
    void of_many_runs_at_once_on_one_folder_the_last_one_leaves_a_whole_output() throws Exception {
        CyclicBarrier start = new CyclicBarrier(RUNS);
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            List<Callable<String>> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                String content = "content of run " + run;
                runs.add(() -> {
                    start.await();
                    return outcome(content);
                });
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(runs)) {
                outcomes.add(future.get());
            }
            assertThat(outcomes).contains("written").isSubsetOf("written", DiagnosticCode.OUTPUT_IN_USE.id());
            OutputFolder folder = new OutputFolder(home.resolve("out"));
            assertThat(folder.manifest()).get().satisfies(manifest -> {
                assertThat(folder.holds(manifest)).isTrue();
                assertThat(manifest.files().stream().map(Manifest.Entry::hash).distinct()).hasSize(1);
            });
        } finally {
            threads.shutdownNow();
        }
    }

    private String outcome(String content) {
        List<GeneratedFile> files = IntStream.range(0, 20)
                .mapToObj(number -> new GeneratedFile("a/F" + number + ".java", content))
                .toList();
        Fingerprint fingerprint = new Fingerprint(content, new TreeMap<>(), Fingerprint.NONE, List.of());
        try {
            new OutputFolder(home.resolve("out"))
                    .write(files, Manifest.of(fingerprint, 0, 0, files), ForeignFiles.REFUSE);
            return "written";
        } catch (GenerationFailedException e) {
            return e.diagnostics().get(0).code().id();
        }
    }
}
