package activationlab.training;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.network.Optimizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What going back costs in a run of 100,000 steps of ten layers of 64, for the optimizer that remembers nothing and for
 * Adam: what is kept, how long the longest way from a milestone is, and what setting milestones costs on the way there,
 * with and without them by turns.
 */
@Tag("bench")
class ReplayBenchmark {
    private static final Experiment LARGE =
            Experiment.standard().withDepth(10).withWidth(64).withLearningRate(1e-4);
    private static final int STEPS = 100_000;
    private static final int TURN = 1000;
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
        Simulation plain = new Simulation(experiment);
        long with = 0;
        long without = 0;
        for (int i = 0; i < STEPS; i += TURN) {
            long start = System.nanoTime();
            for (int s = 0; s < TURN; s++) {
                machine.takeStep();
            }
            long middle = System.nanoTime();
            with += middle - start;
            if (i % 10_000 == 0) {
                plain.advance(TURN);
                without += 10 * (System.nanoTime() - middle);
            }
        }
        Archive archive = machine.present().mainArchive();
        assertThat(machine.frame().progress().timeline().earliest()).isZero();
        assertThat(archive.bytes()).isLessThan(BOUND);
        System.out.printf(
                "%s: %.0f MiB, milestones %d steps apart, %.1f us a step, %.1f us without milestones%n",
                experiment.descent().optimizer(),
                archive.bytes() / 1048576.0,
                archive.interval(),
                with / 1e3 / STEPS,
                without / 1e3 / STEPS);
        seek(machine, archive.interval());
    }

    private static void seek(TimeMachine machine, long interval) {
        List<Double> exact = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        for (long step = STEPS / 20; step < STEPS; step += STEPS / 20) {
            long target = (step / interval + 1) * interval;
            long start = System.nanoTime();
            machine.visit(target);
            machine.glance();
            long shown = System.nanoTime();
            while (machine.seeking()) {
                machine.takeStep();
            }
            machine.glance();
            exact.add((System.nanoTime() - start) / 1e6);
            first.add((shown - start) / 1e6);
            assertThat(machine.step()).isEqualTo(target);
        }
        System.out.printf(
                "  longest ways to an exact state and its frame: median %.0f ms, worst %.0f ms;"
                        + " a state on the way: median %.0f ms, worst %.0f ms%n",
                median(exact), Collections.max(exact), median(first), Collections.max(first));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
