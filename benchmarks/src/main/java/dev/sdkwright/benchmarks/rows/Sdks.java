package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.Workspace;
import dev.sdkwright.benchmarks.process.JavaCommand;
import dev.sdkwright.benchmarks.process.LocalService;
import dev.sdkwright.benchmarks.process.MeasuredProcess;
import dev.sdkwright.benchmarks.process.Usage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs programs against a client that we emitted and against the official SDK: the same classes, on one class path or
 * the other.
 *
 * @param programs the classes of this module
 * @param jmh the jars of JMH
 * @param client what an application needs of ours
 * @param official what an application needs of the official SDK
 */
public record Sdks(Workspace workspace, Path programs, List<Path> jmh, List<Path> client, List<Path> official) {
    static final String SDKWRIGHT = "Sdkwright's client";
    static final String SDKWRIGHT_ASYNC = "Sdkwright's client, not waiting";
    static final String OFFICIAL = "the official SDK";
    static final String OFFICIAL_ASYNC = "the official SDK, not waiting";

    /** The documented answer, but without what the official SDK cannot read in it. */
    private static final String ANSWER = """
            {"restore_record_response":[{"backup_id":"f4823e9e-fe9b-4ffd-be79-4e5d6de272bb",\
            "restore_id":"a6155972-800c-4170-a479-3231e907d2f6","backup_name":"backup_20170718000002",\
            "updated_at":"2017-07-18T21:41:35.182Z","restore_remark":"doctest",\
            "created_at":"2017-07-18T21:41:20.721Z","progress":"100.00","error_code":"",\
            "restore_name":"restore_20170718214120","backup_remark":"","status":"succeed"}],"total_num":1}""";

    /** The jars of a class path as a property gives it, or all in a folder. */
    public static List<Path> jars(String paths) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String path : Arrays.asList(paths.split(File.pathSeparator))) {
            if (Files.isDirectory(Path.of(path))) {
                try (Stream<Path> files = Files.list(Path.of(path))) {
                    files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
                }
            } else {
                jars.add(Path.of(path));
            }
        }
        return jars;
    }

    static LocalService service() throws IOException {
        return LocalService.start(ANSWER);
    }

    /** Runs a program to its end. */
    Usage run(List<Path> classPath, Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<Path> all = new ArrayList<>(List.of(programs));
        all.addAll(classPath);
        Usage usage = MeasuredProcess.run(
                JavaCommand.main(all, program, List.of(arguments)),
                workspace.folder(),
                workspace.log(program.getSimpleName()));
        if (usage.exit() != 0) {
            throw new IllegalStateException(program + " ended with " + usage.exit() + ", see " + usage.output());
        }
        return usage;
    }

    /** Runs a program of JMH to its end. */
    Usage runWithJmh(List<Path> classPath, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<Path> all = new ArrayList<>(classPath);
        all.addAll(jmh);
        return run(all, program, arguments);
    }
}
