package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.serve.AccessKeys;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.serve.StandInOptions;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdkwright serve}: a contract to a server that stands in for its service. */
@Command(
        name = ServeCommand.NAME,
        description = {
            "Stands in for the service of a contract until it is ended: answers every operation from the contract's "
                    + "examples, or with values that its schemas allow, and refuses requests that are not as the contract "
                    + "says. Prints a line per request.",
            "",
            "A request may ask for another answer in its headers: X-Stand-In-Status (or Prefer: code=404), "
                    + "X-Stand-In-Example (or Prefer: example=name), X-Stand-In-Delay in milliseconds, and "
                    + "X-Stand-In-Fault, which is close, truncate, malform or hang.",
            "",
            "Of a file of options, overlays and what to include and exclude count."
        })
final class ServeCommand implements Callable<Integer> {
    static final String NAME = "serve";

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "CONTRACT", description = "The OpenAPI or Swagger contract, YAML or JSON.")
    Path contract;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            converter = OptionValues.Port.class,
            description = "The port to listen on; 0 for a free one, which is printed. Default: 8080.")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on. Default: that of this machine for itself alone.")
    InetAddress host = InetAddress.getLoopbackAddress();

    @Option(
            names = "--ak",
            paramLabel = "KEY",
            description = "The access key that signed requests must have. Default: test-ak.")
    String ak = AccessKeys.TEST.ak();

    @Option(
            names = "--sk",
            paramLabel = "KEY",
            description = "The secret key that signatures are verified with. Default: test-sk.")
    String sk = AccessKeys.TEST.sk();

    @Mixin
    SourceOptions source;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        StandInOptions settings = new StandInOptions(contract, contract.toString(),
                source.customization(), source.references(), host, port, new AccessKeys(ak, sk), line -> {
                    synchronized (out) {
                        out.println(line);
                        out.flush();
                    }
                });
        try (StandIn standIn = StandIn.start(settings)) {
            standIn.warnings().forEach(spec.commandLine().getErr()::println);
            Thread atEnd = new Thread(standIn::close, "stand-in-end");
            Runtime.getRuntime().addShutdownHook(atEnd);
            settings.log().accept("A stand-in for " + contract + " listens on " + standIn.endpoint()
                    + " (operations: " + standIn.operations() + ")");
            try {
                standIn.join();
            } catch (InterruptedException ended) {
                // Whoever runs this within a program ends it so.
                Runtime.getRuntime().removeShutdownHook(atEnd);
                Thread.currentThread().interrupt();
            }
        } catch (UncheckedIOException notListening) {
            spec.commandLine().getErr().println("cannot listen on port " + port + " of " + host.getHostAddress() + ": "
                    + notListening.getCause().getMessage() + "; take another with --port, or 0 for a free one");
            return ExitCode.WRONG_USAGE;
        }
        return ExitCode.DONE;
    }
}
