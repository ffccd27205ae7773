package activationlab.training;

import activationlab.activation.Activation;
import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Task;
import activationlab.scale.Range;
import java.util.Optional;

/**
 * Samples of a function of one feature that somebody typed, new ones for every seed: x comes evenly from a range, the
 * target is the function's value. Immutable and safe on any thread.
 *
 * @param function what is to be learned; finite all over the range
 * @param over where features are drawn
 * @param samples how many are drawn, for training and testing together
 * @param noise standard deviation of the normal shift of each target
 */
public record Typed(Activation function, Range over, int samples, double noise) implements Source {
    /** What the ends of the range can be. */
    public static final Range ENDS = Range.of(-1000, 1000);

    /** Where features are drawn unless somebody wants another range. */
    public static final Range USUAL = Range.of(-3, 3);

    private static final int CHECKED = 1000;
    private static final int TRIES = 100;

    public Typed {
        ENDS.require("from", over.min());
        ENDS.require("to", over.max());
        Recipe.SAMPLES.require("samples", samples);
        Recipe.NOISE.require("noise", noise);
        requireFinite(function, over);
    }

    private static void requireFinite(Activation function, Range over) {
        for (int i = 0; i <= CHECKED; i++) {
            double x = over.min() + over.length() * i / CHECKED;
            double y = function.value(x);
            if (!Double.isFinite(y)) {
                throw new IllegalArgumentException(
                        function.formula() + " is " + y + " at x = " + x + ", wanted a finite number all over " + over);
            }
        }
    }

    @Override
    public String title() {
        return "y = " + function.formula();
    }

    @Override
    public Task task() {
        return Task.REGRESSION;
    }

    @Override
    public int features() {
        return 1;
    }

    @Override
    public int classes() {
        return 0;
    }

    @Override
    public int targets() {
        return 1;
    }

    @Override
    public Optional<Range> extent() {
        return Optional.of(over);
    }

    @Override
    public boolean anew() {
        return true;
    }

    @Override
    public Dataset draw(int train, long seed) {
        SeededRandom random = SeededRandom.of(seed, "dataset");
        double[] x = new double[samples];
        double[] y = new double[samples];
        for (int i = 0; i < samples; i++) {
            x[i] = place(random);
            y[i] = function.value(x[i]) + (noise > 0 ? noise * random.nextGaussian() : 0);
        }
        Samples all = new Samples(new double[][] {x}, y);
        return new Dataset(task(), all.slice(0, train), all.slice(train, samples));
    }

    /** Returns where the function has a value, which it has at the lower end. */
    private double place(SeededRandom random) {
        for (int tried = 0; tried < TRIES; tried++) {
            double x = random.nextDouble(over.min(), over.max());
            if (Double.isFinite(function.value(x))) {
                return x;
            }
        }
        return over.min();
    }

    @Override
    public Typed withSamples(int changed) {
        return new Typed(function, over, changed, noise);
    }

    @Override
    public Typed withNoise(double changed) {
        return new Typed(function, over, samples, changed);
    }
}
