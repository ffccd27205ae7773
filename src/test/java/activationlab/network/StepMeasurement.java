package activationlab.network;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What {@link StepBenchmark} lets JMH measure. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepMeasurement {
    /** The name of a {@link Workload}. */
    @Param("W1_RELU")
    public String workload = "W1_RELU";

    private Workload.Step own = () -> 0;
    private Workload.Step ejml = () -> 0;

    /** Builds both networks. */
    @Setup
    public void prepare() {
        own = Workload.valueOf(workload).own();
        ejml = Workload.valueOf(workload).ejml();
    }

    /** A step of this project's network. */
    @Benchmark
    public double own() {
        return own.run();
    }

    /** The same step written with EJML. */
    @Benchmark
    public double ejml() {
        return ejml.run();
    }
}
