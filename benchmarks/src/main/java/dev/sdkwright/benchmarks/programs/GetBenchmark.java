package dev.sdkwright.benchmarks.programs;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Requests that follow one another, each kind over one transport. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GetBenchmark {
    /** Where the service is; set on the command line. */
    @Param("")
    public String endpoint;

    private TransportCandidate.Getter sockets;
    private TransportCandidate.Getter javaNetHttp;
    private TransportCandidate.Getter urlConnection;

    @Setup
    public void open() {
        sockets = TransportCandidate.SOCKETS.open(endpoint);
        javaNetHttp = TransportCandidate.JAVA_NET_HTTP.open(endpoint);
        urlConnection = TransportCandidate.URL_CONNECTION.open(endpoint);
    }

    @Benchmark
    public byte[] sockets() {
        return sockets.get();
    }

    @Benchmark
    public byte[] javaNetHttp() {
        return javaNetHttp.get();
    }

    @Benchmark
    public byte[] urlConnection() {
        return urlConnection.get();
    }
}
