package activationlab.ui.control;

import activationlab.activation.Activation;
import activationlab.activation.Parameter;
import activationlab.scale.Range;
import java.util.List;
import java.util.stream.Stream;

/** The numbers that sliders set for parameters of activations. Safe on any thread. */
public final class ParameterQuantity {
    private static final double FINE_STEPS = 400;

    private ParameterQuantity() {}

    /** Returns what the slider of a parameter sets. */
    public static Quantity of(Parameter parameter, Activation activation) {
        Range range = parameter.range();
        double round = Math.pow(10, Math.floor(Math.log10(range.length() / FINE_STEPS)));
        List<Double> marks = Stream.of(range.min(), (range.min() + range.max()) / 2, parameter.initial(), range.max())
                .distinct()
                .sorted()
                .toList();
        return Quantity.linear(parameter.symbol(), range, parameter.initial(), round)
                .withEffect(parameter.id() + " of " + activation.title() + ": f(x) = " + activation.formula())
                .withMarks(marks);
    }
}
