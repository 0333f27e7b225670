package dev.sdkwright.dcs;

import com.huaweicloud.sdk.dcs.v2.sample.ListRestoreRecordsSample;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Runs the generated sample program as it stands, against a stand-in for the DCS endpoint that checks its signature. */
final class SampleRun {
    private static final String AK = "AKSTANDIN0000000EXMP";
    private static final String SK = "SKSTANDIN00000000000000000000000EXAMPLE";

    private SampleRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (StandInServer server = StandInServer.start()) {
            server.next(Reply.json(200, DocumentedResponse.json()));
            System.out.println("A stand-in for the DCS endpoint listens on " + server.endpoint());
            int exit = sample(server).inheritIO().start().waitFor();
            if (exit != 0) {
                System.exit(exit);
            }
            new SignatureVerifier(AK, SK).verify(server.takeRequest());
            System.out.println("The stand-in received one request, and its signature was right.");
        }
    }

    /** The sample program in a JVM of its own: it takes keys, region and endpoint from the environment. */
    static ProcessBuilder sample(StandInServer server) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ListRestoreRecordsSample.class.getName());
        Map<String, String> environment = builder.environment();
        environment.put("CLOUD_SDK_AK", AK);
        environment.put("CLOUD_SDK_SK", SK);
        environment.put("CLOUD_SDK_PROJECT_ID", "0a1b2c3d4e5f60718293a4b5c6d7e8f9");
        environment.put("CLOUD_SDK_REGION", "cn-north-4");
        environment.put("HUAWEICLOUD_SDK_REGION_DCS_CN_NORTH_4", server.endpoint());
        return builder;
    }
}
