package activationlab.plot;

import activationlab.figure.Align;
import activationlab.figure.AreaBand;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.study.RaceResult;
import activationlab.study.Scatter;
import activationlab.training.Scores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How the networks of a race did: their losses over the epochs, with a band from seed to seed, and how many samples
 * they tell apart in the end. Networks on the same samples share a panel. Safe on any thread.
 */
public final class RacePlot {
    private static final double PERCENT = 100;
    private static final double AIR = 6;
    private static final int COLUMNS = 2;
    // A larger loss is running away: its line leaves the chart, and those of the others stay readable.
    private static final double RUNNING_AWAY = 1e6;

    private final List<RaceResult> results;
    private final List<String> names;
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();

    /**
     * Takes what is to be drawn.
     *
     * @param results one for each network, at least one
     * @param names what each is called
     */
    public RacePlot(List<RaceResult> results, List<String> names) {
        if (results.isEmpty() || results.size() != names.size()) {
            throw new IllegalArgumentException(names.size() + " names for " + results.size()
                    + " networks, wanted at least one network and as many names");
        }
        this.results = List.copyOf(results);
        this.names = List.copyOf(names);
        boolean alone = results.stream()
                        .map(result -> result.lane().samples() + ", "
                                + result.lane().experiment().loss())
                        .distinct()
                        .count()
                == results.size();
        for (int i = 0; i < results.size(); i++) {
            String group = alone ? names.get(i) : results.get(i).lane().samples();
            groups.computeIfAbsent(group, ignored -> new ArrayList<>()).add(i);
        }
    }

    /** Returns train and test losses over the epochs: side by side, or together where a network runs alone. */
    public Figure losses() {
        boolean alone = groups.size() == results.size() && results.size() > 1;
        List<Panel> panels = new ArrayList<>();
        groups.forEach((name, lanes) -> {
            if (alone) {
                panels.add(together(name, lanes.getFirst()));
            } else {
                LogSpan span = new LogSpan();
                lanes.forEach(lane -> span(span, lane));
                Range range = span.steps();
                panels.add(panel(name + ", train loss", lanes, Scores::trainLoss, range));
                panels.add(panel(name + ", test loss", lanes, Scores::testLoss, range));
            }
        });
        return Figure.grid("Losses over the epochs: median and middle eight of ten of " + seeds(), COLUMNS, panels)
                .withReading(lossReading())
                .withLegend(LegendPlace.TOP);
    }

    /** Returns the share of the test samples that each network tells right in the end, for those that classify. */
    public Figure accuracies() {
        List<Panel> panels = new ArrayList<>();
        groups.forEach((name, lanes) -> {
            List<Integer> classifiers = lanes.stream()
                    .filter(lane -> results.get(lane).hasAccuracy())
                    .toList();
            if (!classifiers.isEmpty()) {
                panels.add(bars(name, classifiers));
            }
        });
        if (panels.isEmpty()) {
            panels.add(Panel.BLANK.with(Note.middle("no answers of this race are right or wrong")));
        }
        return Figure.grid("Test accuracy after the last epoch: mean of " + seeds(), 1, panels)
                .withReading(bestReading())
                .withLegend(LegendPlace.NONE);
    }

    private String seeds() {
        int seeds = results.getFirst().runs().size();
        return seeds == 1 ? "1 seed" : seeds + " seeds";
    }

    private void span(LogSpan span, int lane) {
        span.add(line(lane, Scores::trainLoss, Scatter::median));
        span.add(line(lane, Scores::testLoss, Scatter::median));
        span.leaveOutAbove(RUNNING_AWAY);
    }

    private Panel panel(String title, List<Integer> lanes, ToDoubleFunction<Scores> score, Range range) {
        List<Mark> marks = new ArrayList<>();
        lanes.forEach(lane -> marks.add(band(lane, score, Stroke.slot(lanes.indexOf(lane)), range)));
        for (int lane : lanes) {
            marks.add(curve(names.get(lane), lane, score, Stroke.slot(lanes.indexOf(lane)), range));
        }
        return new Panel(title, epochs(), losses(lanes.getFirst(), range), marks);
    }

    private Panel together(String title, int lane) {
        LogSpan span = new LogSpan();
        span(span, lane);
        Range range = span.steps();
        List<Mark> marks = List.of(
                band(lane, Scores::trainLoss, LossPlot.TRAIN, range),
                band(lane, Scores::testLoss, LossPlot.TEST, range),
                curve("train", lane, Scores::trainLoss, LossPlot.TRAIN, range),
                curve("test", lane, Scores::testLoss, LossPlot.TEST, range));
        return new Panel(title, epochs(), losses(lane, range), marks);
    }

    private Axis losses(int lane, Range range) {
        return Axis.log(results.get(lane).lane().experiment().loss().title(), range);
    }

    private Axis epochs() {
        return Axis.linear("epoch", Range.of(0, results.getFirst().epochs()));
    }

    private Mark band(int lane, ToDoubleFunction<Scores> score, Stroke stroke, Range range) {
        Series low = LogSpan.onFloor(line(lane, score, Scatter::low), range.min());
        Series high = LogSpan.onFloor(line(lane, score, Scatter::high), range.min());
        return new AreaBand("", low, high, stroke.ink());
    }

    private Mark curve(String name, int lane, ToDoubleFunction<Scores> score, Stroke stroke, Range range) {
        return new Curve(name, LogSpan.onFloor(line(lane, score, Scatter::median), range.min()), stroke);
    }

    private Series line(int lane, ToDoubleFunction<Scores> score, ToDoubleFunction<Scatter> number) {
        RaceResult result = results.get(lane);
        return Series.indexed(IntStream.rangeClosed(0, result.epochs())
                .mapToDouble(epoch -> number.applyAsDouble(result.after(epoch, score)))
                .toArray());
    }

    private Panel bars(String title, List<Integer> lanes) {
        double[] heights = lanes.stream().mapToDouble(this::accuracy).toArray();
        List<Mark> marks = new ArrayList<>();
        marks.add(Bars.of("", Series.indexed(heights), Role.CURVE_1));
        for (int i = 0; i < heights.length; i++) {
            if (Double.isFinite(heights[i])) {
                marks.add(Note.at(i, heights[i] + AIR / 2, NumberText.fixed(heights[i], 2), Align.MIDDLE));
            }
        }
        Axis x = Axis.categories("", lanes.stream().map(names::get).toList());
        return new Panel(title, x, Axis.linear("accuracy, %", Range.of(0, PERCENT + AIR)), marks);
    }

    private double accuracy(int lane) {
        return PERCENT * results.get(lane).last(Scores::testAccuracy).mean();
    }

    private String lossReading() {
        return groups.values().stream().allMatch(lanes -> lanes.size() > 1) && groups.size() == 1
                ? best(Comparator.comparingDouble(
                                lane -> results.get(lane).last(Scores::testLoss).median()))
                        + " ends with the smallest test loss"
                : "";
    }

    private String bestReading() {
        return groups.size() == 1 && results.size() > 1
                ? best(Comparator.comparingDouble(lane -> -accuracy(lane))) + " tells most test samples right"
                : "";
    }

    private String best(Comparator<Integer> order) {
        return names.get(IntStream.range(0, results.size()).boxed().min(order).orElseThrow());
    }
}
