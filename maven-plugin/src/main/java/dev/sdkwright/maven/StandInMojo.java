package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.serve.AccessKeys;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.serve.StandInOptions;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that stand in for a service. */
abstract class StandInMojo extends ContractMojo {
    /** The access key that signed requests must have. */
    @Parameter(property = "sdkwright.ak", defaultValue = "test-ak")
    private String ak;

    /** The secret key that signatures are verified with. */
    @Parameter(property = "sdkwright.sk", defaultValue = "test-sk")
    private String sk;

    StandInMojo(Resolution resolution) {
        super(resolution);
    }

    /** What the goal does with the one contract, {@link #listen} among it. */
    abstract void run(GeneratorOptions contract) throws MojoFailureException;

    @Override
    final void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        if (suite.contracts().size() != 1) {
            throw Parameters.invalid("contract", contractNames, "is several contracts; a stand-in is of one, name it with"
                    + " -Dsdkwright.contract");
        }
        run(suite.contracts().get(0));
    }

    /** Starts to listen on a port, and says where. */
    final StandIn listen(GeneratorOptions contract, int port) throws MojoFailureException {
        if (port < 0 || port > 65_535) {
            throw Parameters.invalid("port", Integer.toString(port), "is no port, as 8080 is");
        }
        StandInOptions options = new StandInOptions(contract.contract(), contract.contractName(), contract.customization(),
                contract.allowedReferences(), InetAddress.getLoopbackAddress(), port, new AccessKeys(ak, sk),
                line -> getLog().info(line));
        try {
            StandIn standIn = StandIn.start(options);
            standIn.warnings().forEach(warning -> getLog().warn(warning.toString()));
            getLog().info("A stand-in for " + contract.contractName() + " listens on " + standIn.endpoint()
                    + " (operations: " + standIn.operations() + ")");
            return standIn;
        } catch (UncheckedIOException notListening) {
            throw new MojoFailureException("cannot listen on port " + port + ": " + notListening.getCause().getMessage()
                    + "; take another with -Dsdkwright.port, or 0 for a free one");
        }
    }
}
