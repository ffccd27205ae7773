package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.precision.Digits;
import activationlab.precision.LostDigits;
import activationlab.precision.Pitfall;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many digits a naive and a stable formula lose over x, in double and in float, against values computed to 60
 * digits. Safe on any thread.
 */
public final class DigitsPlot {
    private static final int POINTS = 401;
    private static final double AIR = 1.12;
    private static final Stroke NAIVE = new Stroke(Role.DANGER, Dash.SOLID, 1.75, Marker.NONE);
    private static final Stroke STABLE = new Stroke(Role.CURVE_1, Dash.SOLID, 1.75, Marker.NONE);

    private final Pitfall pitfall;

    private DigitsPlot(Pitfall pitfall) {
        this.pitfall = pitfall;
    }

    /** Returns the figure of a formula and its remedy. Takes about 0.2 seconds. */
    public static Figure of(Pitfall pitfall) {
        return new DigitsPlot(pitfall).figure();
    }

    private Figure figure() {
        List<LostDigits> doubles = LostDigits.of(pitfall, Digits.DOUBLE, POINTS);
        List<LostDigits> floats = LostDigits.of(pitfall, Digits.FLOAT, POINTS);
        List<Panel> panels = List.of(
                panel(Digits.DOUBLE, doubles, axis("").withoutTickText()), panel(Digits.FLOAT, floats, axis("x")));
        return Figure.grid("Digits lost: " + pitfall.words().title(), 1, panels)
                .withReading(reading(doubles))
                .withLegend(LegendPlace.TOP);
    }

    private Axis axis(String label) {
        Range range = pitfall.places().range();
        boolean even = pitfall.places().spacing() == Pitfall.Places.Spacing.EVEN;
        return even ? Axis.linear(label, range).withZeroLine() : Axis.log(label, range);
    }

    private Panel panel(Digits digits, List<LostDigits> samples, Axis x) {
        List<Mark> marks = new ArrayList<>();
        String all = "all " + NumberText.shortest(digits.all(), 2) + " digits lost";
        marks.add(Rule.dashed(all, Orientation.HORIZONTAL, digits.all()));
        Pitfall.Words words = pitfall.words();
        marks.add(new Curve("naive: " + words.naive(), series(samples, LostDigits::naiveLost), NAIVE));
        marks.add(new Curve("stable: " + words.stable(), series(samples, LostDigits::stableLost), STABLE));
        Axis y = Axis.linear("digits lost", Range.of(0, AIR * digits.all()));
        return new Panel(digits.title(), x, y, marks);
    }

    private static Series series(List<LostDigits> samples, ToDoubleFunction<LostDigits> lost) {
        double[] x = samples.stream().mapToDouble(LostDigits::x).toArray();
        double[] y = samples.stream().mapToDouble(lost).toArray();
        return Series.wrap(x, y, x.length);
    }

    private static String reading(List<LostDigits> samples) {
        double stable =
                samples.stream().mapToDouble(LostDigits::stableLost).max().orElse(0);
        LostDigits worst = samples.stream()
                .max(Comparator.comparingDouble(LostDigits::naiveLost))
                .orElseThrow();
        String sentence = "In double the naive formula loses up to " + NumberText.fixed(worst.naiveLost(), 1)
                + " digits, the stable one " + NumberText.fixed(stable, 1) + ".";
        return worst.naiveLost() < 1
                ? sentence
                : sentence + " At x = " + number(worst.x()) + ": " + number(worst.naive()) + " instead of "
                        + number(worst.exact()) + ".";
    }

    private static String number(double value) {
        return NumberText.shortest(value, 4);
    }
}
