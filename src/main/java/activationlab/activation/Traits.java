package activationlab.activation;

import activationlab.scale.Range;
import java.util.List;

/**
 * What can be said of an activation from its kinks and from samples: nothing here is written down per activation.
 * Samples lie 0.01 apart where it is searched; outside, it is taken to go on as its tails do far out. Safe on
 * any thread.
 *
 * @param searched where samples were taken
 * @param defined where it has finite values, from left to right, cut at poles; the whole axis for all of the catalog
 * @param range the values it takes
 * @param trend which ways it goes
 * @param falling where it falls, from left to right
 * @param smoothness how many derivatives are continuous
 * @param symmetry what it makes of x and of -x
 * @param left what it does far out on the left
 * @param right what it does far out on the right
 * @param zeroSlope where its slope is 0, single points included, from left to right
 * @param steepest its slope of largest size
 * @param minima its local minima, from left to right; level stretches are none
 * @param maxima its local maxima, from left to right; level stretches are none
 * @param kinks the points without a derivative
 * @param normalInputs what it makes of standard normal inputs
 */
public record Traits(
        Range searched,
        List<Interval> defined,
        Bounds range,
        Trend trend,
        List<Interval> falling,
        Smoothness smoothness,
        Symmetry symmetry,
        Tail left,
        Tail right,
        List<Interval> zeroSlope,
        Steepest steepest,
        List<Extremum> minima,
        List<Extremum> maxima,
        List<Kink> kinks,
        NormalInputs normalInputs) {
    /** An average output smaller than this counts as 0: ten times the error of its integral. */
    private static final double CENTERED = 1e-9;

    /** Looks at an activation with its present parameters. Takes about a millisecond. */
    public static Traits of(Activation activation) {
        Survey survey = new Survey(activation);
        return new Traits(
                survey.window,
                survey.defined(),
                survey.range(),
                survey.trend(),
                survey.falling(),
                CurvatureSearch.smoothness(survey),
                Symmetry.of(activation),
                survey.left,
                survey.right,
                survey.zeroSlope(),
                SlopeSearch.steepest(survey),
                survey.turns(-1, 1),
                survey.turns(1, -1),
                activation.kinks(),
                NormalInputs.of(survey));
    }

    /** Returns whether standard normal inputs give outputs of average 0. */
    public boolean zeroCentered() {
        return Math.abs(normalInputs.mean()) < CENTERED;
    }
}
