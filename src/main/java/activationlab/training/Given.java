package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Material;
import activationlab.dataset.SeededRandom;
import activationlab.dataset.Split;
import activationlab.dataset.Task;
import activationlab.scale.Range;
import java.util.Optional;

/**
 * Samples that somebody gave; the seed only says which of them are for training. Immutable and safe on any thread.
 *
 * @param material the samples with their names
 */
public record Given(Material material) implements Source {
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
    public double noise() {
        return 0;
    }

    @Override
    public Given withSamples(int changed) {
        return this;
    }

    @Override
    public Given withNoise(double changed) {
        return this;
    }

    @Override
    public Dataset draw(int train, long seed) {
        return Split.of(material, train, SeededRandom.of(seed, "dataset"));
    }
}
