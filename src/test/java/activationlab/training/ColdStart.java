package activationlab.training;

import activationlab.activation.Catalog;
import activationlab.dataset.Problem;
import activationlab.network.Initializer;
import java.lang.management.ManagementFactory;

/** A fresh program that trains 1-20-1 on a full batch of 200 for 100 epochs and prints when it was done. */
public final class ColdStart {
    private static final int EPOCHS = 100;

    private ColdStart() {}

    /** Prints nanoseconds since {@code main}, milliseconds since the start of the JVM, and the loss. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Experiment experiment = new Experiment(
                new Recipe(Problem.CURVE, 250, 0.1, 0.8),
                Architecture.uniform(1, 20, Catalog.require(args[0]), Initializer.HE_NORMAL),
                new Descent(0.01, 200),
                1);
        Simulation simulation = new Simulation(experiment);
        simulation.advance(EPOCHS);
        long trained = System.nanoTime() - start;
        long sinceLaunch = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(trained + " " + sinceLaunch + " "
                + simulation.frame().trainLoss() + " " + simulation.frame().epoch());
    }
}
