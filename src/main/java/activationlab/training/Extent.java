package activationlab.training;

import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.scale.Range;
import java.util.List;

/** The part of feature space that is drawn. Safe on any thread. */
final class Extent {
    private static final double MARGIN = 0.1;

    private Extent() {}

    /** Returns the edges, the same for every feature: those of the source, or some room around the samples. */
    static Range of(Recipe recipe, Dataset dataset) {
        return recipe.source()
                .extent()
                .filter(extent -> recipe.scaling() == Scaling.NONE)
                .orElseGet(() -> around(dataset));
    }

    /** Returns the edges of one feature: some room around the samples. */
    static Range around(Dataset dataset, int feature) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Samples part : List.of(dataset.train(), dataset.test())) {
            for (int i = 0; i < part.count(); i++) {
                low = Math.min(low, part.feature(feature, i));
                high = Math.max(high, part.feature(feature, i));
            }
        }
        return withMargin(low, high);
    }

    private static Range around(Dataset dataset) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Samples part : List.of(dataset.train(), dataset.test())) {
            for (int i = 0; i < part.count() * part.features(); i++) {
                double value = part.feature(i % part.features(), i / part.features());
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return withMargin(low, high);
    }

    private static Range withMargin(double low, double high) {
        double margin = high > low ? MARGIN * (high - low) : 1;
        return Range.of(low - margin, high + margin);
    }
}
