package activationlab.plot;

import activationlab.figure.Series;
import activationlab.scale.Range;
import java.util.List;
import java.util.function.Function;

/** The y ranges in which all curves of a picture are seen. Safe on any thread. */
record CurveRanges(Range values, Range slopes) {
    private static final double PAD = 0.05;

    static CurveRanges of(List<SampledActivation> curves, CurveView view) {
        return new CurveRanges(
                view.values().orElseGet(() -> around(curves, SampledActivation::values)),
                view.slopes().orElseGet(() -> around(curves, SampledActivation::slopes)));
    }

    /** Returns the range that holds both. */
    Range both() {
        return Range.of(Math.min(values.min(), slopes.min()), Math.max(values.max(), slopes.max()));
    }

    private static Range around(List<SampledActivation> curves, Function<SampledActivation, Series> which) {
        // Zero belongs to every picture of a function or a slope, and one is where slopes are compared.
        double low = 0;
        double high = 1;
        for (SampledActivation curve : curves) {
            Series series = which.apply(curve);
            for (int i = 0; i < series.size(); i++) {
                if (Double.isFinite(series.y(i))) {
                    low = Math.min(low, series.y(i));
                    high = Math.max(high, series.y(i));
                }
            }
        }
        double pad = PAD * (high - low);
        return Range.of(low - pad, high + pad);
    }
}
