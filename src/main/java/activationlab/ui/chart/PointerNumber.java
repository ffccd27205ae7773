package activationlab.ui.chart;

import activationlab.scale.NumberText;
import activationlab.scale.Scale;
import activationlab.scale.Ticks;

/** Numbers as a pointer means them: as round as one pixel allows. Safe on any thread. */
final class PointerNumber {
    private static final double LARGE = 1e4;
    private static final double SMALL = 5e-5;

    private PointerNumber() {}

    /** Returns a round value within half a unit of a length. */
    static double at(Scale scale, double length) {
        double value = scale.value(length);
        double step = Ticks.step(Math.abs(scale.value(length + 0.5) - scale.value(length - 0.5)) / 2);
        if (!(step > 0 && Double.isFinite(step))) {
            return value;
        }
        double inverse = Math.rint(1 / step);
        return step < 1 && inverse < 1e15 ? Math.rint(value * inverse) / inverse + 0.0 : Math.rint(value / step) * step;
    }

    /** Returns a value as text, with four decimals where they say enough. */
    static String text(double value) {
        double size = Math.abs(value);
        boolean fixed = value == 0 || (size >= SMALL && size < LARGE);
        return fixed ? NumberText.fixed(value, 4) : NumberText.significant(value, 4);
    }

    /** Returns an x as text, without useless zeros at its end. */
    static String shortText(double x) {
        String text = text(x);
        return text.contains(".") && !text.contains("\u00d7") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
