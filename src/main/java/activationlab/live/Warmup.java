package activationlab.live;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.formula.Formula;
import activationlab.training.Experiment;
import activationlab.training.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * Runs networks of usual shapes that nobody looks at, so that the just-in-time compiler is done with the kernels when
 * the first real one starts. Has no influence on any other simulation. For one thread.
 */
final class Warmup {
    private static final long TURN = 3_000_000;

    private final Clock clock;
    private final long budget;
    private final Deque<Simulation> simulations = new ArrayDeque<>();
    private long spent;

    /** Plans to spend {@code budget} nanoseconds, 0 for none. */
    Warmup(Clock clock, long budget) {
        this.clock = clock;
        this.budget = budget;
    }

    /** Returns whether there is still something to warm up. */
    boolean hasMore() {
        return spent < budget;
    }

    /** Runs one of the networks for a few milliseconds. */
    void next() {
        if (simulations.isEmpty()) {
            usual().map(Simulation::new).forEach(simulations::add);
        }
        long start = clock.now();
        Simulation simulation = simulations.remove();
        while (clock.now() - start < TURN) {
            simulation.advance(1);
        }
        simulation.glance();
        simulations.add(simulation);
        spent += clock.now() - start;
        if (!hasMore()) {
            simulations.clear();
        }
    }

    private static Stream<Experiment> usual() {
        Experiment standard = Experiment.standard();
        return Stream.of(
                standard,
                standard.withActivation(Catalog.require("tanh")),
                standard.withActivation(Catalog.require("sigmoid")).withBatchSize(2000),
                standard.withActivation(Formula.parse("x < 0 ? a*(exp(x)-1) : max(x, x*sigmoid(b*x))")),
                standard.withDepth(10).withWidth(64).withBatchSize(32),
                standard.withProblem(Problem.CURVE).withDepth(1).withWidth(20));
    }
}
