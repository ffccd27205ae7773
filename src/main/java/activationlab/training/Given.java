package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Material;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Split;
import activationlab.dataset.Task;
import activationlab.scale.Range;
import java.util.Optional;

/**
 * Samples that somebody gave; the seed only says which of them are for training, and what noise is added to these.
 * Immutable and safe on any thread.
 *
 * @param material the samples with their names
 * @param noise standard deviation of a normal shift of each feature of the samples for training, as a share of the
 *     feature's own deviation there
 */
public record Given(Material material, double noise) implements Source {
    public Given {
        Recipe.NOISE.require("noise", noise);
    }

    /** Takes samples as they are. */
    public Given(Material material) {
        this(material, 0);
    }

    @Override
    public String title() {
        return material.title();
    }

    @Override
    public Task task() {
        return material.task();
    }

    @Override
    public int samples() {
        return material.samples().count();
    }

    @Override
    public int features() {
        return material.samples().features();
    }

    @Override
    public int classes() {
        return material.names().classes().size();
    }

    @Override
    public int targets() {
        return material.samples().targets();
    }

    @Override
    public Optional<Range> extent() {
        return Optional.empty();
    }

    @Override
    public boolean anew() {
        return false;
    }

    @Override
    public Given withSamples(int changed) {
        return this;
    }

    @Override
    public Given withNoise(double changed) {
        return new Given(material, changed);
    }

    @Override
    public Dataset draw(int train, long seed) {
        Dataset dataset = Split.of(material, train, SeededRandom.of(seed, "dataset"));
        return noise > 0 ? dataset.noisy(noise, SeededRandom.of(seed, "noise")) : dataset;
    }
}
