package dev.sdkwright.benchmarks.programs;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.dcs.v2.DcsAsyncClient;
import com.huaweicloud.sdk.dcs.v2.DcsClient;
import com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecordsRequest;
import java.util.List;

/** The one endpoint, as the user of either SDK calls it: it compiles against both. */
final class Restores {
    private Restores() {}

    static DcsClient client(String endpoint) {
        return DcsClient.newBuilder().withCredential(credentials()).withEndpoints(List.of(endpoint)).build();
    }

    static DcsAsyncClient asyncClient(String endpoint) {
        return DcsAsyncClient.newBuilder().withCredential(credentials()).withEndpoints(List.of(endpoint)).build();
    }

    static ListRestoreRecordsRequest request() {
        return new ListRestoreRecordsRequest()
                .withInstanceId("b8f1c6e2-7f0a-4a6e-9d0c-2f0a1c3e5d7f")
                .withLimit(10)
                .withOffset(1)
                .withBeginTime("20170718000000")
                .withEndTime("20170720000000");
    }

    private static BasicCredentials credentials() {
        return new BasicCredentials()
                .withAk("AKSTANDIN0000000EXMP")
                .withSk("SKSTANDIN00000000000000000000000EXAMPLE")
                .withProjectId("0a1b2c3d4e5f60718293a4b5c6d7e8f9");
    }
}
