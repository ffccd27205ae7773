package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Microseconds per training step, beside the same step written with EJML. The best of many short iterations, because
 * other work on the machine only ever adds time. Every workload and either side has a JVM of its own. Bytes per step
 * are counted by the thread that takes them; JMH's own profiler adds those of its harness, some kilobytes per
 * iteration, whatever it measures.
 */
@Tag("bench")
class StepBenchmark {
    @Test
    void printsTheTable() throws RunnerException {
        Collection<RunResult> results = new Runner(options()).run();
        Map<String, Double> best = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        for (RunResult result : results) {
            String key = result.getParams().getParam("workload") + " "
                    + result.getPrimaryResult().getLabel();
            best.put(key, best(result));
            bytes.put(
                    key,
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore());
        }
        System.out.println(
                "workload                                        own us    EJML us  share  limit  bytes  (JMH)");
        for (Workload workload : Workload.values()) {
            double own = best.getOrDefault(workload.name() + " own", Double.NaN);
            double ejml = best.getOrDefault(workload.name() + " ejml", Double.NaN);
            double allocated = bytes.getOrDefault(workload.name() + " own", Double.NaN);
            System.out.printf(
                    "%-44s %9.2f  %9.2f   %.2f   %.2f  %5d  %5.1f%n",
                    workload.title(),
                    own,
                    ejml,
                    own / ejml,
                    workload.limit(),
                    workload.own().bytes(),
                    allocated);
            assertThat(own).isPositive();
        }
    }

    private static Options options() {
        return new OptionsBuilder()
                .include(StepMeasurement.class.getName())
                .param(
                        "workload",
                        Arrays.stream(Workload.values()).map(Enum::name).toArray(String[]::new))
                .forks(1)
                .warmupIterations(20)
                .warmupTime(TimeValue.milliseconds(100))
                .measurementIterations(60)
                .measurementTime(TimeValue.milliseconds(50))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static double best(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(StepBenchmark::score)
                .min()
                .orElseThrow();
    }

    private static double score(IterationResult iteration) {
        return iteration.getPrimaryResult().getScore();
    }
}
