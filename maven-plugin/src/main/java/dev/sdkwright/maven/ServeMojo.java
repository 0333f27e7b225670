package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.serve.AccessKeys;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.serve.StandInOptions;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Stands in for the service of an OpenAPI contract until the build is ended: answers every operation from the contract's
 * examples, or with values that its schemas allow, and refuses requests that are not as the contract says. Listens on
 * this machine alone, and logs a line per request.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends ContractMojo {
    /** The port to listen on; <code>0</code> for a free one, which is logged. */
    @Parameter(property = "sdkwright.port", defaultValue = "8080")
    private int port;

    /** The access key that signed requests must have. */
    @Parameter(property = "sdkwright.ak", defaultValue = "test-ak")
    private String ak;

    /** The secret key that signatures are verified with. */
    @Parameter(property = "sdkwright.sk", defaultValue = "test-sk")
    private String sk;

    /** Made by Maven. */
    @Inject
    public ServeMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        if (suite.contracts().size() != 1) {
            throw Parameters.invalid("contract", contractNames, "is several contracts; a stand-in is of one, name it with"
                    + " -Dsdkwright.contract");
        }
        if (port < 0 || port > 65_535) {
            throw Parameters.invalid("port", Integer.toString(port), "is no port, as 8080 is");
        }
        GeneratorOptions contract = suite.contracts().get(0);
        StandInOptions options = new StandInOptions(contract.contract(), contract.contractName(), contract.customization(),
                contract.allowedReferences(), InetAddress.getLoopbackAddress(), port, new AccessKeys(ak, sk),
                line -> getLog().info(line));
        try (StandIn standIn = StandIn.start(options)) {
            standIn.warnings().forEach(warning -> getLog().warn(warning.toString()));
            getLog().info("A stand-in for " + contractNames + " listens on " + standIn.endpoint()
                    + " (operations: " + standIn.operations() + ")");
            standIn.join();
        } catch (UncheckedIOException notListening) {
            throw new MojoFailureException("cannot listen on port " + port + ": " + notListening.getCause().getMessage()
                    + "; take another with -Dsdkwright.port, or 0 for a free one");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
