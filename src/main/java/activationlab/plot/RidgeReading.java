package activationlab.plot;

import activationlab.scale.NumberText;
import activationlab.training.Spread;
import activationlab.training.Spreads;
import java.util.List;

/** How far the spreads of the first and the last layer differ, in words. Safe on any thread. */
final class RidgeReading {
    private RidgeReading() {}

    static String of(Spreads spreads) {
        return activations(spreads.activations()) + "; " + gradients(spreads.gradients());
    }

    private static String activations(List<Spread> layers) {
        String first = "The middle 80 % of the activations of layer 1 span " + number(middle(layers.getFirst()));
        return layers.size() == 1
                ? first
                : first + ", those of layer " + layers.size() + " span " + number(middle(layers.getLast()));
    }

    private static String gradients(List<Spread> layers) {
        return "the median |dL/dz| is " + number(median(layers.getFirst())) + " in layer 1 and "
                + number(median(layers.getLast())) + " in the output layer";
    }

    private static double median(Spread exponents) {
        return Math.pow(10, quantile(exponents, 0.5));
    }

    /** Returns how far the middle 80 % reach, to the width of a bin. */
    private static double middle(Spread spread) {
        return quantile(spread, 0.9) - quantile(spread, 0.1);
    }

    /** Returns the middle of the bin up to which a share of the numbers in bins lies; NaN if there are none. */
    private static double quantile(Spread spread, double share) {
        double inside =
                spread.shares().stream().mapToDouble(Double::doubleValue).sum();
        double sum = 0;
        int bins = spread.shares().size();
        for (int i = 0; i < bins && inside > 0; i++) {
            sum += spread.shares().get(i);
            if (sum >= share * inside) {
                return spread.over().min() + spread.over().length() * (i + 0.5) / bins;
            }
        }
        return Double.NaN;
    }

    // Without any number but 0 there is no median of those in bins.
    private static String number(double value) {
        return Double.isNaN(value) ? "0" : NumberText.significant(value, 2);
    }
}
