package activationlab.study;

import activationlab.dataset.SeededRandom;
import activationlab.network.Backpropagation;

/** Samples that mean nothing: features N(0, 1), and labels that are 0 or 1 with equal chances. */
final class RandomSamples {
    private RandomSamples() {}

    /**
     * Draws a batch, sample after sample, so that it is also the beginning of any larger one of the same seed.
     *
     * @param inputs how many features
     * @param count how many samples
     * @param batch receives them
     */
    static void draw(long seed, int inputs, int count, Backpropagation batch) {
        SeededRandom features = SeededRandom.of(seed, "features");
        SeededRandom labels = SeededRandom.of(seed, "labels");
        for (int s = 0; s < count; s++) {
            for (int f = 0; f < inputs; f++) {
                batch.inputs()[f][s] = features.nextGaussian();
            }
            batch.targets()[0][s] = labels.nextInt(2);
        }
    }
}
