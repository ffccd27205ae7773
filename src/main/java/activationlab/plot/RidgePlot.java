package activationlab.plot;

import activationlab.figure.Align;
import activationlab.figure.AreaBand;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Ink;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.Spread;
import activationlab.training.Spreads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the numbers of each layer are spread, as a ridge for each layer behind the one below it, all over the same axis.
 * Each ridge is as high as its highest bin, unless one bin towers over all others: then that bin is cut off and its
 * share is written beside it. Safe on any thread.
 */
public final class RidgePlot {
    private static final String TITLE = "Spread in each layer, now";
    private static final double OVERLAP = 1.5;
    private static final double TOWER = 3;
    private static final double HEADROOM = 1.25;
    private static final double WIDTH = 1.25;
    private static final double WORTH_SAYING = 0.005;
    private static final double ABOVE_FOOT = 0.32;

    private RidgePlot() {}

    /** Returns ridges of activations beside those of gradients, or a note where nothing was measured. */
    public static Figure of(Frame frame) {
        Optional<Spreads> spreads = frame.closeup().spreads();
        return spreads.map(RidgePlot::of).orElseGet(RidgePlot::nothing);
    }

    private static Figure nothing() {
        Axis empty = Axis.linear("", Range.of(0, 1)).withoutTickText();
        return Figure.of(TITLE, new Panel("", empty, empty, List.of(Note.middle("nothing is measured yet"))));
    }

    private static Figure of(Spreads spreads) {
        int hidden = spreads.activations().size();
        Panel activations = panel("activations", "activation", spreads.activations(), LayerLines.hiddenNames(hidden));
        Panel gradients = panel(
                "sizes of gradients",
                "log\u2081\u2080 |dL/dz|",
                spreads.gradients(),
                LayerLines.namesWithOutput(spreads.gradients().size()));
        return Figure.grid(TITLE, 2, List.of(activations, gradients))
                .withReading(RidgeReading.of(spreads))
                .withLegend(LegendPlace.NONE);
    }

    private static Panel panel(String title, String label, List<Spread> layers, List<String> names) {
        List<Mark> marks = new ArrayList<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            addRidge(marks, layers.get(i), i, Ink.layer(i, layers.size()));
        }
        Range up = Range.of(-0.25, layers.size() - 1 + OVERLAP + 0.1);
        for (int i = 0; i < layers.size(); i++) {
            addNotes(marks, layers.get(i), i, up);
        }
        Axis y = Axis.categories("layer", names).withRange(up);
        return new Panel(title, Axis.linear(label, layers.getFirst().over()), y, marks);
    }

    private static void addRidge(List<Mark> marks, Spread spread, int layer, Ink ink) {
        int bins = spread.shares().size();
        double scale = scale(spread);
        double[] x = new double[bins];
        double[] foot = new double[bins];
        double[] top = new double[bins];
        Arrays.fill(foot, layer);
        for (int i = 0; i < bins; i++) {
            x[i] = spread.over().min() + spread.over().length() * (i + 0.5) / bins;
            top[i] = layer + OVERLAP * Math.min(1, spread.shares().get(i) / scale);
        }
        Series ridge = Series.wrap(x, top, bins);
        marks.add(new AreaBand("", Series.wrap(x, foot, bins), ridge, ink));
        marks.add(new Curve("", ridge, Stroke.solid(ink).withWidth(WIDTH)));
    }

    /** Returns the share that is drawn at full height. */
    private static double scale(Spread spread) {
        double[] sorted = spread.shares().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double largest = sorted[sorted.length - 1];
        double second = sorted[sorted.length - 2];
        boolean towers = second > 0 && largest > TOWER * second;
        return largest == 0 ? 1 : towers ? HEADROOM * second : largest;
    }

    private static void addNotes(List<Mark> marks, Spread spread, int layer, Range up) {
        if (highest(spread) > scale(spread)) {
            String text = "peak " + percent(highest(spread));
            boolean right = leansLeft(spread);
            Range over = spread.over();
            marks.add(Note.at(
                    right ? over.max() : over.min(), layer + ABOVE_FOOT, text, right ? Align.END : Align.START));
        }
        if (spread.outside() > WORTH_SAYING) {
            double height = (layer + ABOVE_FOOT - up.min()) / up.length();
            marks.add(Note.beside(percent(spread.outside()) + " are 0", height, Role.TEXT_MUTED));
        }
    }

    private static double highest(Spread spread) {
        return spread.shares().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Returns whether more of the numbers lie in the left third than in the right one. */
    private static boolean leansLeft(Spread spread) {
        int third = spread.shares().size() / 3;
        double left = 0;
        double right = 0;
        for (int i = 0; i < third; i++) {
            left += spread.shares().get(i);
            right += spread.shares().get(spread.shares().size() - 1 - i);
        }
        return left >= right;
    }

    private static String percent(double share) {
        return NumberText.fixed(100 * share, 0) + " %";
    }
}
