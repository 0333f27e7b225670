package dev.sdkwright.dcs;

import com.huaweicloud.sdk.dcs.v2.sample.ListRestoreRecordsSample;
import dev.sdkwright.generator.serve.AccessKeys;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.serve.StandInOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs the generated sample program as it stands, against a stand-in for the DCS endpoint that holds its requests to the
 * contract and checks their signatures.
 */
final class SampleRun {
    private static final AccessKeys KEYS =
            new AccessKeys("AKSTANDIN0000000EXMP", "SKSTANDIN00000000000000000000000EXAMPLE");

    private SampleRun() {}

    /**
     * Runs it once.
     *
     * @param args the contract
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        StandInOptions options = StandInOptions.of(Path.of(args[0])).withKeys(KEYS).withLog(System.out::println);
        try (StandIn standIn = StandIn.start(options)) {
            System.out.println("A stand-in for the DCS endpoint listens on " + standIn.endpoint());
            int exit = sample(standIn.endpoint()).inheritIO().start().waitFor();
            boolean right = standIn.requests().size() == 1 && standIn.requests().get(0).problems().isEmpty();
            if (exit != 0 || !right) {
                System.err.println("The sample program failed, or its request was not what the contract asks for.");
                System.exit(1);
            }
            System.out.println("The stand-in received one request: as the contract says, and its signature was right.");
        }
    }

    /** The sample program in a JVM of its own: it takes keys, region and endpoint from the environment. */
    static ProcessBuilder sample(String endpoint) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ListRestoreRecordsSample.class.getName());
        Map<String, String> environment = builder.environment();
        environment.put("CLOUD_SDK_AK", KEYS.ak());
        environment.put("CLOUD_SDK_SK", KEYS.sk());
        environment.put("CLOUD_SDK_PROJECT_ID", "0a1b2c3d4e5f60718293a4b5c6d7e8f9");
        environment.put("CLOUD_SDK_REGION", "cn-north-4");
        environment.put("HUAWEICLOUD_SDK_REGION_DCS_CN_NORTH_4", endpoint);
        return builder;
    }
}
