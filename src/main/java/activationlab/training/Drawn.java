package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Problem;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Task;
import activationlab.scale.Range;
import java.util.Optional;

/**
 * Samples of a problem, new ones for every seed. Immutable and safe on any thread.
 *
 * @param problem what is to be learned
 * @param samples how many are drawn, for training and testing together
 * @param noise standard deviation of the normal shift of each feature (classes) or of the target (numbers)
 * @param classes among how many classes is decided; 0 for numbers
 */
public record Drawn(Problem problem, int samples, double noise, int classes) implements Source {
    public Drawn {
        Recipe.SAMPLES.require("samples", samples);
        Recipe.NOISE.require("noise", noise);
        if (problem.hasManyClasses()) {
            Problem.CLASSES.require("classes", classes);
        } else if (classes != problem.classes()) {
            throw new IllegalArgumentException(
                    classes + " classes of " + problem.title() + ", wanted " + problem.classes());
        }
    }

    /** Draws as many classes as the problem usually has. */
    public Drawn(Problem problem, int samples, double noise) {
        this(problem, samples, noise, problem.classes());
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
    public int targets() {
        return problem.targets();
    }

    @Override
    public Optional<Range> extent() {
        return problem.extent();
    }

    @Override
    public boolean anew() {
        return true;
    }

    @Override
    public Dataset draw(int train, long seed) {
        return problem.draw(train, samples - train, classes, noise, SeededRandom.of(seed, "dataset"));
    }

    @Override
    public Drawn withSamples(int changed) {
        return new Drawn(problem, changed, noise, classes);
    }

    @Override
    public Drawn withNoise(double changed) {
        return new Drawn(problem, samples, changed, classes);
    }

    /** Returns the same with more or fewer classes, where their number can be chosen. */
    public Drawn withClasses(int changed) {
        return problem.hasManyClasses() ? new Drawn(problem, samples, noise, changed) : this;
    }
}
