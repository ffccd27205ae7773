package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.activation.Gaps;
import activationlab.activation.Kink;
import activationlab.figure.Series;
import activationlab.scale.Range;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Computes an activation and its derivative at evenly spaced inputs and exactly at its kinks, where a line breaks
 * if its one-sided limits differ. Poles between the inputs break it, too. For one thread.
 */
final class Sampling {
    private final Range range;
    private final int points;
    private final List<Kink> kinks;
    private final double[] inputs;
    private final double[] outputs;
    private final double[] derivatives;
    // Where a pole or a jump that is no known kink lies before the input of the same index; else NaN.
    private final double[] gaps;

    private double[] x = new double[0];
    private double[] y = new double[0];
    private int size;

    Sampling(Activation activation, Range range, int points) {
        this.range = range;
        this.points = points;
        this.kinks = activation.kinks().stream()
                .filter(kink -> range.contains(kink.x()))
                .toList();
        inputs = new double[points];
        Arrays.setAll(inputs, this::input);
        outputs = new double[points];
        derivatives = new double[points];
        double[] ones = new double[points];
        Arrays.fill(ones, 1);
        activation.forward(inputs, outputs);
        activation.backward(inputs, ones, derivatives);
        gaps = gaps(new Gaps(activation));
    }

    private double input(int index) {
        return index == points - 1 ? range.max() : range.min() + range.length() * index / (points - 1);
    }

    private double[] gaps(Gaps search) {
        double[] found = new double[points];
        found[0] = Double.NaN;
        int kink = 0;
        for (int i = 1; i < points; i++) {
            while (kink < kinks.size() && kinks.get(kink).x() < inputs[i - 1]) {
                kink++;
            }
            boolean known = kink < kinks.size() && kinks.get(kink).x() <= inputs[i];
            found[i] = known
                    ? Double.NaN
                    : search.before(i, inputs, outputs, derivatives).orElse(Double.NaN);
        }
        return found;
    }

    /** Returns the kinks in view. */
    List<Kink> kinks() {
        return kinks;
    }

    Series values() {
        return sampled(outputs, Kink::leftValue, Kink::rightValue);
    }

    Series slopes() {
        return sampled(derivatives, Kink::leftSlope, Kink::rightSlope);
    }

    private Series sampled(double[] heights, ToDoubleFunction<Kink> left, ToDoubleFunction<Kink> right) {
        x = new double[2 * points + 3 * kinks.size()];
        y = new double[x.length];
        size = 0;
        int kink = 0;
        for (int i = 0; i < points; i++) {
            double at = inputs[i];
            if (!Double.isNaN(gaps[i])) {
                add(gaps[i], Double.NaN);
            }
            while (kink < kinks.size() && kinks.get(kink).x() <= at) {
                addKink(kinks.get(kink), left, right);
                kink++;
            }
            if (kink == 0 || kinks.get(kink - 1).x() != at) {
                add(at, heights[i]);
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
