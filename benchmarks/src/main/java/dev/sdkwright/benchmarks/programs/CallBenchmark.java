package dev.sdkwright.benchmarks.programs;

import com.huaweicloud.sdk.dcs.v2.DcsAsyncClient;
import com.huaweicloud.sdk.dcs.v2.DcsClient;
import com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecordsResponse;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Calls that follow one another on one client. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
    /** Where the service is; set on the command line. */
    @Param("")
    public String endpoint;

    private DcsClient client;
    private DcsAsyncClient asyncClient;

    @Setup
    public void build() {
        client = Restores.client(endpoint);
        asyncClient = Restores.asyncClient(endpoint);
    }

    @Benchmark
    public ListRestoreRecordsResponse waiting() {
        return client.listRestoreRecords(Restores.request());
    }

    @Benchmark
    public ListRestoreRecordsResponse notWaiting() {
        return asyncClient.listRestoreRecordsAsync(Restores.request()).join();
    }
}
