package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.activation.Traits;
import activationlab.diagnosis.Wording;
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
import activationlab.figure.Role;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.training.Census;
import activationlab.training.Frame;
import activationlab.training.Spread;
import activationlab.training.UnitPortrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One hidden unit: its activation, under it how its pre-activations are spread over the training data, and beside them
 * its incoming weights and what the data do to it. A bias that moves slides the spread along the curve. Remembers the
 * largest slope of the latest activation. For one thread.
 */
public final class UnitPortraitPlot {
    private static final int POINTS = 241;
    private static final double LEAST_REACH = 2;
    private static final double LEAST_PERCENT = 5;
    private static final double LEAST_WEIGHT = 0.5;
    // No bin is narrower than this share of the axis, so that data which are all alike are seen, too.
    private static final double NARROWEST_BIN = 1 / 160.0;
    private static final List<Double> WEIGHTS = List.of(1.0, 1.0);
    private static final Stroke CURVE = new Stroke(Role.TEXT_MUTED, Dash.SOLID, 1.25, Marker.NONE);
    private static final Stroke USED = new Stroke(Role.CURVE_1, Dash.SOLID, 3.5, Marker.NONE);
    private static final Histogram.Fill BINS = new Histogram.Fill(Role.CURVE_1, Bars.Pattern.SOLID);
    private static final double AIR = 0.08;
    private static final Histogram.Fill SATURATED = new Histogram.Fill(Role.CURVE_4, Bars.Pattern.HATCHED);
    private static final double BIAS_AT_LEFT = 0.32;
    private static final double HALF_BAR = 0.36;
    private static final double ROOM_FOR_WORDS = 225;
    private static final double BESIDE = 3;

    private Optional<Activation> known = Optional.empty();
    private double small;

    /** Returns the figure of the unit that is looked at closely, or words if there is none. */
    public Figure of(Frame frame) {
        Optional<Census> census = frame.closeup().census();
        return census.flatMap(Census::portrait)
                .map(portrait -> figure(frame, census.orElseThrow().samples(), portrait))
                .orElseGet(UnitPortraitPlot::waiting);
    }

    private static Figure waiting() {
        Panel panel =
                new Panel("", Panel.BLANK.x(), Panel.BLANK.y(), List.of(Note.middle("The unit is being measured")));
        return Figure.of("One unit", panel);
    }

    private Figure figure(Frame frame, int samples, UnitPortrait portrait) {
        learn(frame.experiment()
                .architecture()
                .hidden()
                .get(portrait.place().layer())
                .activation());
        Range reach = portrait.reach();
        double bias = portrait.bias();
        Range z = SteadyRange.around(Math.min(reach.min(), bias), Math.max(reach.max(), bias), LEAST_REACH);
        AnswerZones zones = new AnswerZones(portrait.activation(), small, z);
        List<Panel> panels =
                List.of(curve(portrait, z, zones), weights(portrait), spread(portrait, z, zones), shares(portrait));
        String title = Wording.capitalized(portrait.place().title());
        return new Figure(title, reading(portrait, samples), panels, 2, WEIGHTS, LegendPlace.NONE);
    }

    // As the census does: a learned parameter moves in every step, so the largest slope is that before learning.
    private void learn(Activation activation) {
        if (known.isEmpty() || !known.get().equals(activation)) {
            double steepest = Math.abs(Traits.of(activation).steepest().slope());
            small = Double.isFinite(steepest) ? Census.SATURATED * steepest : 0;
            known = Optional.of(activation);
        }
    }

    private static Panel curve(UnitPortrait portrait, Range z, AnswerZones zones) {
        Series whole = new Sampling(portrait.activation(), z, POINTS).values();
        Series used = new Sampling(portrait.activation(), portrait.reach(), POINTS).values();
        List<Mark> marks = new ArrayList<>(zones.named());
        marks.add(new Curve("f(z)", whole, CURVE));
        marks.add(new Curve("f(z) over the data", used, USED));
        marks.add(new Rule("", Orientation.VERTICAL, portrait.bias(), ScanPlot.HERE));
        Axis x = Axis.linear("", z).withZeroLine().withoutTickText();
        String name = "f(z): " + new StyledActivation(portrait.activation(), 0).name();
        return new Panel(name, x, Axis.linear("f(z)", heights(whole)).withZeroLine(), marks);
    }

    private static Range heights(Series curve) {
        double low = 0;
        double high = 0;
        for (int i = 0; i < curve.size(); i++) {
            if (Double.isFinite(curve.y(i))) {
                low = Math.min(low, curve.y(i));
                high = Math.max(high, curve.y(i));
            }
        }
        double air = Math.max(1e-9, AIR * (high - low));
        return Range.of(low - air, high + air);
    }

    private static Panel spread(UnitPortrait portrait, Range z, AnswerZones zones) {
        Histogram bins = bins(portrait.preActivations(), NARROWEST_BIN * z.length());
        double most =
                bins.heights().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        List<Mark> marks = new ArrayList<>(zones.bands());
        marks.add(bins);
        marks.add(new Rule(
                "b = " + Wording.setting(portrait.bias()), Orientation.VERTICAL, portrait.bias(), ScanPlot.HERE));
        Axis x = Axis.linear("z = w x + b", z).withZeroLine();
        Axis y = Axis.linear("", Range.of(0, SteadyRange.end(Math.max(LEAST_PERCENT, most))));
        marks.add(unit((portrait.bias() - z.min()) / z.length()));
        return new Panel("", x, y, marks);
    }

    /** Returns what the heights are, out of the way of the words at the bias. */
    private static Note unit(double biasAt) {
        boolean left = biasAt > BIAS_AT_LEFT;
        Align align = left ? Align.START : Align.END;
        return new Note("% of data", Note.Spot.SHARES, left ? 0 : 1, 1, align, Role.TEXT_MUTED);
    }

    /** Returns the shares of a spread in percent, in bins of at least some width. */
    private static Histogram bins(Spread spread, double narrowest) {
        int all = spread.shares().size();
        double width = spread.over().length() / all;
        int together = (int) Math.min(all, Math.ceil(narrowest / width));
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < all; i += together) {
            double sum = 0;
            for (int j = i; j < Math.min(all, i + together); j++) {
                sum += spread.shares().get(j);
            }
            heights.add(100 * sum);
        }
        double low = spread.over().min();
        double length = Math.max(narrowest, width * together * heights.size());
        // Data that lie closer together than a bin is wide have it around their middle.
        double from = heights.size() == 1 ? low + (spread.over().length() - length) / 2 : low;
        return new Histogram("pre-activations", Orientation.VERTICAL, Range.of(from, from + length), heights, BINS);
    }

    private static Panel weights(UnitPortrait portrait) {
        double[] weights =
                portrait.weights().stream().mapToDouble(Double::doubleValue).toArray();
        double most = 0;
        for (double weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        int layer = portrait.place().layer();
        Axis x = Axis.categories(
                layer == 0 ? "from input" : "from unit of layer " + layer, LayerLines.hiddenNames(weights.length));
        Axis y = Axis.linear("", SteadyRange.around(-most, most, LEAST_WEIGHT)).withZeroLine();
        return new Panel("weights", x, y, List.of(Bars.of("weight", Series.indexed(weights), Role.CURVE_2)));
    }

    private static Panel shares(UnitPortrait portrait) {
        Census.Unit unit = portrait.unit();
        List<Mark> marks = new ArrayList<>();
        addShare(marks, new Share("silent", 0, unit.off()), new Histogram.Fill(Role.ZONE, Bars.Pattern.LIGHT));
        addShare(marks, new Share("saturated", 1, unit.saturated()), SATURATED);
        addShare(marks, new Share("on", 2, unit.on()), new Histogram.Fill(Role.CURVE_3, Bars.Pattern.SOLID));
        Axis x = Axis.linear("", Range.of(0, ROOM_FOR_WORDS)).withoutTickText();
        Axis y = Axis.categories("", List.of("silent", "saturated", "on")).withoutTickText();
        marks.add(new Note("of data", Note.Spot.VALUES, ROOM_FOR_WORDS, 2, Align.END, Role.TEXT_MUTED));
        return new Panel("", x, y, marks);
    }

    /** A bar to the right, as high as it is thick around a whole number. */
    private record Share(String name, int place, double share) {}

    private static void addShare(List<Mark> marks, Share share, Histogram.Fill fill) {
        Range thick = Range.of(share.place - HALF_BAR, share.place + HALF_BAR);
        List<Double> length = List.of(100 * share.share);
        marks.add(new Histogram(share.name, Orientation.HORIZONTAL, thick, length, fill));
        String words = share.name + " " + Wording.strictPercent(100 * share.share);
        marks.add(Note.at(100 * share.share + BESIDE, share.place, words, Align.START));
    }

    private static String reading(UnitPortrait portrait, int samples) {
        Census.Unit unit = portrait.unit();
        long on = Math.round(samples * unit.on());
        String share = on == 0 ? "" : " (" + Wording.strictPercent(100 * unit.on()) + ")";
        return Wording.capitalized(unit.state().title()) + ": on for " + on + " of " + NumberText.fixed(samples, 0)
                + " samples" + share + ", largest z " + NumberText.significant(unit.largest(), 3);
    }
}
