package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Problem;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Task;

/**
 * Samples of a problem, new ones for every seed. Immutable and safe on any thread.
 *
 * @param problem what is to be learned
 * @param samples how many are drawn, for training and testing together
 * @param noise standard deviation of the normal shift of each feature (classes) or of the target (curve)
 */
public record Drawn(Problem problem, int samples, double noise) implements Source {
    public Drawn {
        Recipe.SAMPLES.require("samples", samples);
        Recipe.NOISE.require("noise", noise);
    }

    @Override
    public String title() {
        return problem.title();
    }

    @Override
    public Task task() {
        return problem.task();
    }

    @Override
    public int features() {
        return problem.features();
    }

    @Override
    public int classes() {
        return problem.classes();
    }

    @Override
    public int targets() {
        return 1;
    }

    @Override
    public Dataset draw(int train, long seed) {
        return problem.draw(train, samples - train, noise, SeededRandom.of(seed, "dataset"));
    }
}
