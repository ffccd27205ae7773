package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.activation.Kink;
import activationlab.figure.Series;
import activationlab.scale.Range;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Computes an activation and its derivative at evenly spaced inputs and exactly at its kinks, where a line breaks
 * if its one-sided limits differ. For one thread.
 */
final class Sampling {
    private final Activation activation;
    private final Range range;
    private final int points;
    private final List<Kink> kinks;

    private double[] x = new double[0];
    private double[] y = new double[0];
    private int size;

    Sampling(Activation activation, Range range, int points) {
        this.activation = activation;
        this.range = range;
        this.points = points;
        this.kinks = activation.kinks().stream()
                .filter(kink -> range.contains(kink.x()))
                .toList();
    }

    /** Returns the kinks in view. */
    List<Kink> kinks() {
        return kinks;
    }

    Series values() {
        return sampled(activation::value, Kink::leftValue, Kink::rightValue);
    }

    Series slopes() {
        return sampled(activation::slope, Kink::leftSlope, Kink::rightSlope);
    }

    private Series sampled(DoubleUnaryOperator f, ToDoubleFunction<Kink> left, ToDoubleFunction<Kink> right) {
        x = new double[points + 3 * kinks.size()];
        y = new double[x.length];
        size = 0;
        int kink = 0;
        for (int i = 0; i < points; i++) {
            double at = i == points - 1 ? range.max() : range.min() + range.length() * i / (points - 1);
            while (kink < kinks.size() && kinks.get(kink).x() <= at) {
                addKink(kinks.get(kink), left, right);
                kink++;
            }
            if (kink == 0 || kinks.get(kink - 1).x() != at) {
                add(at, f.applyAsDouble(at));
            }
        }
        return Series.wrap(Arrays.copyOf(x, size), Arrays.copyOf(y, size), size);
    }

    private void addKink(Kink kink, ToDoubleFunction<Kink> left, ToDoubleFunction<Kink> right) {
        double from = left.applyAsDouble(kink);
        double to = right.applyAsDouble(kink);
        add(kink.x(), from);
        if (from != to) {
            add(kink.x(), Double.NaN);
            add(kink.x(), to);
        }
    }

    private void add(double atX, double atY) {
        x[size] = atX;
        y[size] = atY;
        size++;
    }
}
