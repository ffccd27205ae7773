package activationlab.plot;

import activationlab.figure.Series;
import activationlab.scale.Range;
import java.util.List;

/** The y ranges in which the curves of a picture are seen well. Safe on any thread. */
record CurveRanges(Range values, Range slopes) {
    private static final double PAD = 0.05;
    // The air around a level curve, as a share of its height.
    private static final double LEVEL = 1e-3;
    private static final double CLOSE = 0.5;
    private static final Range STEEP = Range.of(-1.5, 2.5);

    static CurveRanges of(List<SampledActivation> curves, CurveView view) {
        // A close look at a piece of the curves shows that piece; any other picture also zero, and one to compare with.
        boolean close = !view.x().contains(0) || view.x().length() < CLOSE;
        return new CurveRanges(
                view.values().orElseGet(() -> {
                    Hull hull = new Hull(close);
                    curves.forEach(curve -> hull.add(curve.values()));
                    return hull.within(reach(view.x()));
                }),
                view.slopes().orElseGet(() -> {
                    Hull hull = new Hull(close);
                    curves.forEach(curve -> hull.add(curve.slopes()));
                    return hull.within(STEEP);
                }));
    }

    /** Returns the range that holds both. */
    Range both() {
        return Range.of(Math.min(values.min(), slopes.min()), Math.max(values.max(), slopes.max()));
    }

    /** As high as the identity goes: a curve that shoots up more steeply must not flatten the others. */
    private static Range reach(Range x) {
        double most = Math.max(1, Math.max(Math.abs(x.min()), Math.abs(x.max())));
        return Range.of(-most, most);
    }

    /** The lowest and highest of some numbers. */
    private static final class Hull {
        private double low;
        private double high;

        Hull(boolean close) {
            low = close ? Double.POSITIVE_INFINITY : 0;
            high = close ? Double.NEGATIVE_INFINITY : 1;
        }

        void add(Series series) {
            for (int i = 0; i < series.size(); i++) {
                if (Double.isFinite(series.y(i))) {
                    low = Math.min(low, series.y(i));
                    high = Math.max(high, series.y(i));
                }
            }
        }

        /** Returns a range with some air around the numbers that does not leave {@code most} by more than that. */
        Range within(Range most) {
            double bottom = most.clamp(low);
            double top = most.clamp(high);
            double air = Math.max(PAD * (top - bottom), LEVEL * Math.max(1e-6, Math.abs(top)));
            return Range.of(bottom - air, top + air);
        }
    }
}
