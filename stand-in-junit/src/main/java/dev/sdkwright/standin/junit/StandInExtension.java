package dev.sdkwright.standin.junit;

import dev.sdkwright.generator.serve.AccessKeys;
import dev.sdkwright.generator.serve.ServedRequest;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.serve.StandInOptions;
import dev.sdkwright.generator.serve.Wish;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that answers as a contract says, and refuses requests that are not as the contract says. In a static field it
 * runs for all tests of a class, in any other one for each of them; what it was told for one test, and the requests of it,
 * are forgotten before the next.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final StandInExtension service = StandInExtension.of("src/main/openapi/petstore.yaml");
 * }</pre>
 */
public final class StandInExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final StandInOptions options;
    private StandIn standIn;
    private boolean shared;

    private StandInExtension(StandInOptions options) {
        this.options = options;
    }

    /**
     * For a contract; signed requests are signed with {@code test-ak} and {@code test-sk}.
     *
     * @param contract its file, relative to the folder that tests run in, which is that of the module
     */
    public static StandInExtension of(String contract) {
        return of(StandInOptions.of(Path.of(contract)));
    }

    /** As the options say. */
    public static StandInExtension of(StandInOptions options) {
        return new StandInExtension(options);
    }

    /** The same, but signed requests have to be signed with these keys. */
    public StandInExtension withKeys(String ak, String sk) {
        return new StandInExtension(options.withKeys(new AccessKeys(ak, sk)));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        standIn = StandIn.start(options);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (standIn == null) {
            standIn = StandIn.start(options);
        } else {
            standIn.reset();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    private void stop() {
        if (standIn != null) {
            standIn.close();
            standIn = null;
        }
    }

    private StandIn running() {
        if (standIn == null) {
            throw new IllegalStateException("the stand-in runs during tests only, as a field with @RegisterExtension");
        }
        return standIn;
    }

    /** Where it listens, for the client's {@code withEndpoint}; no slash at the end. */
    public String endpoint() {
        return running().endpoint();
    }

    /**
     * Has the next call of an operation answered so; several of these are used one after the other.
     *
     * @param operation its operationId
     * @throws IllegalArgumentException if the contract has no such operation
     */
    public void next(String operation, Wish wish) {
        running().next(operation, wish);
    }

    /**
     * Has all calls of an operation answered so, until the test ends.
     *
     * @param operation its operationId
     * @throws IllegalArgumentException if the contract has no such operation
     */
    public void always(String operation, Wish wish) {
        running().always(operation, wish);
    }

    /** What this test has asked so far, in the order of the answers. */
    public List<ServedRequest> requests() {
        return running().requests();
    }
}
