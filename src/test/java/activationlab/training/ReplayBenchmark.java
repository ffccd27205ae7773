package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.network.Optimizer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What going back costs in a run of 100,000 steps of ten layers of 64, for the optimizer that remembers nothing and for
 * Adam: what is kept, how long the longest way from a milestone is, and by how much a step with a milestone is slower
 * than one without.
 */
@Tag("bench")
class ReplayBenchmark {
    private static final Experiment LARGE =
            Experiment.standard().withDepth(10).withWidth(64).withLearningRate(1e-4);
    private static final int STEPS = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARMUP = 3000;
    private static final long BOUND = 256L << 20;

    @Test
    void printsTheTable() {
        System.out.println("100,000 steps of 10 x 64, batch 16");
        for (Optimizer optimizer : List.of(Optimizer.descent(), Optimizer.adam())) {
            measure(LARGE.withDescent(LARGE.descent().withOptimizer(optimizer)));
        }
    }

    private static void measure(Experiment experiment) {
        TimeMachine machine = new TimeMachine(experiment);
        Archive archive = machine.present().mainArchive();
        List<Double> plain = new ArrayList<>();
        List<Double> marked = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            long before = archive.version();
            long start = System.nanoTime();
            machine.takeStep();
            double took = (System.nanoTime() - start) / 1e3;
            if (i >= WARMUP) {
                (archive.version() == before ? plain : marked).add(took);
            }
        }
        assertThat(machine.frame().progress().timeline().earliest()).isZero();
        assertThat(archive.bytes() + Waypoints.MOST_BYTES).isLessThan(BOUND);
        double step = median(plain);
        double more = median(marked) - step;
        System.out.printf(
                "%s: %.0f MiB, milestones %d steps apart, %.0f us a step, %.0f us more with a milestone: %.1f %%%n",
                experiment.descent().optimizer(),
                archive.bytes() / 1048576.0,
                archive.interval(),
                step,
                more,
                100 * more * marked.size() / (step * (plain.size() + marked.size())));
        seek(machine, archive.interval());
    }

    private static void seek(TimeMachine machine, long interval) {
        List<Double> exact = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        for (long step = STEPS / 20; step < STEPS; step += STEPS / 20) {
            long target = (step / interval + 1) * interval;
            long start = processorTime();
            machine.visit(target);
            machine.glance();
            first.add((processorTime() - start) / 1e6);
            go(machine, target);
            exact.add((processorTime() - start) / 1e6);
            start = processorTime();
            go(machine, target - 1);
            back.add((processorTime() - start) / 1e6);
        }
        System.out.printf(
                "  processor time of the longest ways to an exact state and its frame: median %.0f ms, worst %.0f ms;"
                        + " a state on the way: median %.0f ms, worst %.0f ms;"
                        + " one step back from there: median %.0f ms, worst %.0f ms%n",
                median(exact),
                Collections.max(exact),
                median(first),
                Collections.max(first),
                median(back),
                Collections.max(back));
    }

    /** Returns the time that this thread has had, so that others on the machine do not count. */
    private static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static void go(TimeMachine machine, long step) {
        machine.visit(step);
        while (machine.seeking()) {
            machine.takeStep();
        }
        machine.glance();
        assertThat(machine.step()).isEqualTo(step);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
