package dev.sdkwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.sample.SampleProgram.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Has programs in other languages read by the tools of those languages, where these are installed. */
public final class ForeignSyntax {
    private static final String PARSE = "import ast, sys\nfor name in sys.argv[1:]:\n"
            + "    ast.parse(open(name, encoding='utf-8').read(), name)\n";
    private static final Map<Language, List<String>> READERS = new EnumMap<>(Map.of(
            Language.PYTHON, List.of("python3", "-W", "error", "-c", PARSE),
            Language.GO, List.of("gofmt", "-e", "-l"),
            Language.CURL, List.of("sh", "-n")));
    private static final Set<String> MISSING = ConcurrentHashMap.newKeySet();

    private ForeignSyntax() {}

    /** Whether the tool that reads a language is installed; says so once if it is not. */
    public static boolean isReadable(Language language) {
        String tool = READERS.get(language).get(0);
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
        if (!installed && MISSING.add(tool)) {
            System.out.println("programs in " + language.label() + " are not read: there is no " + tool);
        }
        return installed;
    }

    /** Fails with the tool's own words unless every program is well-formed; programs of a missing tool pass. */
    public static void check(Language language, List<String> programs) throws IOException, InterruptedException {
        if (!isReadable(language) || programs.isEmpty()) {
            return;
        }
        Path folder = Files.createTempDirectory("sdkwright-programs-");
        List<String> files = new ArrayList<>();
        // A shell reads one file only.
        List<String> texts = language == Language.CURL ? List.of(String.join("\n", programs)) : programs;
        for (String program : texts) {
            Path file = folder.resolve("program" + files.size() + "." + language.code());
            Files.writeString(file, program);
            files.add(file.toString());
        }
        run(language, files);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** What is not well-formed stays where it is, to be looked at. */
    private static void run(Language language, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(READERS.get(language));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> language.label() + ": " + said.lines().limit(20).toList()).isZero();
        if (language == Language.GO) {
            assertThat(said.lines()).as("written otherwise than gofmt would").isEmpty();
        }
    }
}
