package activationlab.plot;

import activationlab.activation.Normal;
import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Dash;
import activationlab.figure.Figure;
import activationlab.figure.Histogram;
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
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.study.DeathLayer;
import activationlab.study.DeathStudy;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the pre-activations of one unit lie: a bell that the bias moves, of which only the part above 0 gets through a
 * ReLU. Safe on any thread.
 */
public final class PreActivationsPlot {
    private static final double BIN = 0.1;
    private static final int BINS_ASIDE = 24;
    private static final int POINTS = 121;
    private static final double RADIUS = 5;
    private static final double TOP = 0.92;
    private static final double BESIDE = 0.015;
    private static final String SAMPLES = NumberText.fixed(DeathStudy.SAMPLES, 0);

    private final DeathLayer layer;
    private final int unit;
    private final double bias;
    // Bins lie side by side from this one on; the bin with number 0 begins at 0.
    private final int first;
    private final double[] counts;
    private double largest = Double.NEGATIVE_INFINITY;
    private int above;

    private PreActivationsPlot(DeathLayer layer, int unit, double bias) {
        this.layer = layer;
        this.unit = unit;
        this.bias = bias;
        int middle = (int) Math.floor(bias / BIN);
        first = Math.min(middle, 0) - BINS_ASIDE;
        counts = new double[Math.max(middle, 0) + BINS_ASIDE - first];
        for (int sample = 0; sample < DeathStudy.SAMPLES; sample++) {
            count(layer.preActivation(unit, sample, bias));
        }
    }

    /**
     * Returns the figure of a unit.
     *
     * @param unit counted from 0
     * @param bias its bias
     */
    public static Figure of(DeathLayer layer, int unit, double bias) {
        return new PreActivationsPlot(layer, unit, bias).figure();
    }

    private void count(double z) {
        largest = Math.max(largest, z);
        above += z > 0 ? 1 : 0;
        int bin = (int) Math.floor(z / BIN) - first;
        if (bin >= 0 && bin < counts.length) {
            counts[bin]++;
        }
    }

    private Figure figure() {
        Range z = Range.of(edge(0), edge(counts.length));
        Axis x = Axis.linear("z = w x + b", z).withZeroLine();
        Axis y = Axis.linear("samples per bin", heights());
        return Figure.of("Unit " + (unit + 1) + " before ReLU", new Panel("", x, y, marks(z)))
                .withReading(reading())
                .withLegend(LegendPlace.NONE);
    }

    private Range heights() {
        double peak = DeathStudy.SAMPLES * BIN * Normal.density(0) / layer.weightNorm(unit);
        // The tallest bin of a drawn bell exceeds the true one by chance, and words stand above.
        return Range.of(0, 1.2 * (peak + 3 * Math.sqrt(peak)));
    }

    private List<Mark> marks(Range z) {
        List<Mark> marks = new ArrayList<>();
        marks.add(part("silent", 0, -first, new Histogram.Fill(Role.ZONE, Bars.Pattern.LIGHT)));
        marks.add(part("answers", -first, counts.length, new Histogram.Fill(Role.CURVE_3, Bars.Pattern.SOLID)));
        marks.add(new Curve("N(b, |w|\u00b2)", bell(z), new Stroke(Role.TEXT_MUTED, Dash.SHORT, 1.25, Marker.NONE)));
        marks.add(new Rule("b", Orientation.VERTICAL, bias, ScanPlot.HERE));
        Series last = Series.of(new double[] {largest}, new double[] {0});
        Role ink = above > 0 ? Role.CURVE_3 : Role.DANGER;
        double height = TOP * heights().max();
        marks.add(Note.at(-BESIDE * z.length(), height, "silent", Align.END));
        marks.add(Note.at(BESIDE * z.length(), height, "answers", Align.START));
        marks.add(new Points("largest", last, ink, Marker.TRIANGLE, Points.Fill.FILLED, RADIUS));
        return marks;
    }

    private Histogram part(String name, int from, int to, Histogram.Fill fill) {
        List<Double> heights = new ArrayList<>();
        for (int bin = from; bin < to; bin++) {
            heights.add(counts[bin]);
        }
        return new Histogram(name, Orientation.VERTICAL, Range.of(edge(from), edge(to)), heights, fill);
    }

    private double edge(int bin) {
        return (first + bin) * BIN;
    }

    /** Returns how many samples a bin would hold if the pre-activations were spread as they are drawn. */
    private Series bell(Range z) {
        double norm = layer.weightNorm(unit);
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = z.min() + z.length() * i / (POINTS - 1);
            y[i] = DeathStudy.SAMPLES * BIN * Normal.density((x[i] - bias) / norm) / norm;
        }
        return Series.wrap(x, y, POINTS);
    }

    private String reading() {
        String most = " above 0, the largest is " + NumberText.fixed(largest, 4);
        return above == 0 ? "None" + most + ": dead" : above + " of " + SAMPLES + most;
    }
}
