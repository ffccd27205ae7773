package activationlab.theory;

import activationlab.activation.Catalog;

/**
 * The gradient of binary cross-entropy by the pre-activation of one sigmoid unit, p - y, for labels y that are 0 or 1
 * with equal chances, whatever the samples: p - 1/2 = tanh(z/2) / 2, and y - 1/2 is 1/2 or -1/2. For one thread.
 */
final class Answer {
    private static final double QUARTER = 0.25;

    private final GaussianExpectation halfTangent = new GaussianExpectation(Catalog.require("tanh"));

    /** Returns E[(p - y)²] for z ~ N(mean, variance). */
    double square(double mean, double variance) {
        return QUARTER
                + QUARTER * halfTangent.single(mean / 2, QUARTER * variance).square();
    }

    /** Returns E[(p - y) (p' - y')] for two samples whose z have a correlation. */
    double product(double mean, double variance, double correlation) {
        return QUARTER
                * halfTangent.pair(mean / 2, QUARTER * variance, correlation).product();
    }
}
