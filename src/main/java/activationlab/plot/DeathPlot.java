package activationlab.plot;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.Wording;
import activationlab.figure.Align;
import activationlab.figure.AreaBand;
import activationlab.figure.Axis;
import activationlab.figure.Band;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.Range;
import activationlab.study.DeathCurves;
import activationlab.study.DeathStudy;
import activationlab.study.DeathSummary;
import activationlab.study.DeathTrace;
import activationlab.study.Deaths;
import activationlab.study.Scatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How the three meanings of "dead" come apart while a bias falls: theory as lines, one drawn layer as points, many of
 * them as areas. Made once for what was drawn, asked for a figure at every bias. Safe on any thread.
 */
public final class DeathPlot {
    /** The biases around the cliff, where all happens. */
    public static final Range NEAR = Range.of(-4, 1);

    private static final Range PERCENT = Range.of(-3, 112);
    private static final double NAMES = 108;
    private static final double SMALL = 3;
    private static final double LARGE = 6;
    private static final double BESIDE = 0.018;
    private static final double RIGHT = 0.86;

    private final Range view;
    private final Optional<DeathCurves> theory;
    private String areas = "";
    private final List<Mark> still = new ArrayList<>();

    private DeathPlot(Range view, Optional<DeathCurves> theory) {
        this.view = view;
        this.theory = theory;
        Range cliff = DeathStudy.CLIFF;
        still.add(new Band("", Orientation.VERTICAL, cliff.min(), cliff.max(), Role.ZONE));
        // At the edge, where it leaves room for the name of a bias in the middle.
        still.add(Note.at(cliff.min() + BESIDE * view.length() / 2, NAMES, "the cliff", Align.START));
    }

    /**
     * Prepares the pictures of a layer: all that stays while its bias moves.
     *
     * @param view which biases are shown
     * @param theory what is expected, if it is known yet
     * @param drawn the layer over many biases
     * @param many other layers over many biases, if they are known
     */
    public static DeathPlot of(
            Range view, Optional<DeathCurves> theory, DeathTrace drawn, Optional<DeathSummary> many) {
        DeathPlot plot = new DeathPlot(view, theory);
        many.ifPresent(plot::addAreas);
        theory.ifPresent(plot::addCurves);
        plot.addPoints(drawn);
        return plot;
    }

    /** Returns the figure of one bias of the drawn layer. */
    public Figure at(double bias, Deaths deaths) {
        List<Mark> marks = new ArrayList<>(still);
        marks.add(new Rule("b = " + Wording.setting(bias), Orientation.VERTICAL, bias, ScanPlot.HERE));
        for (DeadMeasure measure : DeadMeasure.values()) {
            Series here = Series.of(new double[] {bias}, new double[] {deaths.percent(measure)});
            marks.add(new Points(
                    "", here, MeasureLook.ink(measure), MeasureLook.marker(measure), Points.Fill.FILLED, LARGE));
        }
        for (DeadMeasure measure : DeadMeasure.values()) {
            marks.add(value(bias, deaths.percent(measure)));
        }
        Axis x = Axis.linear("bias b of every unit", view).withZeroLine();
        return Figure.of("Dead units by bias", new Panel("", x, Axis.linear("dead, %", PERCENT), marks))
                .withReading(reading(bias, deaths) + areas)
                .withLegend(LegendPlace.TOP);
    }

    private Note value(double bias, double percent) {
        boolean right = bias > view.min() + RIGHT * view.length();
        double beside = bias + (right ? -1 : 1) * BESIDE * view.length();
        return new Note(
                Wording.strictPercent(percent),
                Note.Spot.VALUES,
                beside,
                percent,
                right ? Align.END : Align.START,
                Role.TEXT);
    }

    private void addAreas(DeathSummary many) {
        areas = " Of " + many.seeds() + " seeds, thin lines are the mean, areas hold the middle eight of ten.";
        String name = ": " + many.seeds() + " seeds";
        for (DeadMeasure measure : DeadMeasure.values()) {
            List<Scatter> scatters = many.scatters(measure);
            Series low = series(many.biases(), scatters, Scatter::low);
            Series high = series(many.biases(), scatters, Scatter::high);
            still.add(new AreaBand("", low, high, MeasureLook.ink(measure)));
            Stroke thin = new Stroke(MeasureLook.ink(measure), Dash.SOLID, 1, Marker.NONE);
            still.add(new Curve(measure.scope() + name, series(many.biases(), scatters, Scatter::mean), thin));
        }
    }

    private void addCurves(DeathCurves curves) {
        for (DeadMeasure measure : DeadMeasure.values()) {
            Series line = series(curves.biases(), curves.percents(measure), Double::doubleValue);
            Stroke stroke = new Stroke(MeasureLook.ink(measure), MeasureLook.dash(measure), 2, Marker.NONE);
            still.add(new Curve(measure.scope() + ": theory", line, stroke));
        }
    }

    private void addPoints(DeathTrace drawn) {
        for (DeadMeasure measure : DeadMeasure.values()) {
            still.add(new Points(
                    measure.scope() + ": seed " + drawn.seed(),
                    series(drawn.biases(), drawn.deaths(), deaths -> deaths.percent(measure)),
                    MeasureLook.ink(measure),
                    MeasureLook.marker(measure),
                    Points.Fill.OPEN,
                    SMALL));
        }
    }

    private static <T> Series series(List<Double> biases, List<T> results, ToDoubleFunction<T> part) {
        double[] x = biases.stream().mapToDouble(Double::doubleValue).toArray();
        double[] y = results.stream().mapToDouble(part).toArray();
        return Series.wrap(x, y, x.length);
    }

    private String reading(double bias, Deaths deaths) {
        String here = "At b = " + Wording.setting(bias) + ", ";
        if (deaths.percent(DeadMeasure.ZERO_ENTRIES) == 100) {
            return here + "every entry is zero, and the three meanings cannot be told apart." + expected(bias);
        }
        return here + Wording.strictPercent(deaths.percent(DeadMeasure.ZERO_ENTRIES)) + " of the entries are zero"
                + dead(deaths.count(DeadMeasure.NEVER_ON_BATCH), deaths.count(DeadMeasure.NEVER_ON_DATASET))
                + expected(bias);
    }

    private static String dead(int onBatch, int onDataset) {
        return onBatch == 0
                ? ", and no unit is dead."
                : ", " + units(onBatch) + " dead on the batch and " + units(onDataset) + " dead on the data set.";
    }

    private static String units(int count) {
        return switch (count) {
            case 0 -> "no unit is";
            case 1 -> "1 of " + DeathStudy.UNITS + " units is";
            default -> count + " of " + DeathStudy.UNITS + " units are";
        };
    }

    private String expected(double bias) {
        return theory.map(curves -> Arrays.stream(DeadMeasure.values())
                        .map(measure -> Wording.strictPercent(curves.theory().percent(measure, bias)))
                        .collect(Collectors.joining(", ", " Theory: ", ".")))
                .orElse("");
    }
}
