package activationlab.ui.chart;

import activationlab.figure.Ink;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/**
 * The function behind a curve of a figure, so that the crosshair reads exact values instead of sampled ones. Safe on
 * any thread if the functions are.
 *
 * @param name as in the legend
 * @param ink the color of its curve
 * @param function value and derivative
 * @param panels where its curves are
 * @param notable places worth hitting exactly: kinks, minima, the largest slope; asked for only when pointed at
 */
public record Probe(String name, Ink ink, Function function, Panels panels, Supplier<List<Double>> notable) {
    /** A function and its derivative. */
    public record Function(DoubleUnaryOperator value, DoubleUnaryOperator slope) {}

    /** The panels with the curve of the value and of the derivative; -1 where there is none. */
    public record Panels(int value, int slope) {}

    /** Returns f(x). */
    public double value(double x) {
        return function.value().applyAsDouble(x);
    }

    /** Returns f'(x). */
    public double slope(double x) {
        return function.slope().applyAsDouble(x);
    }
}
