package activationlab.plot;

import activationlab.figure.Align;
import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Marker;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.study.DepthStudy;
import activationlab.study.GradientSizes;
import activationlab.study.GradientStatistics;
import activationlab.study.Ladder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How large the gradients of a shallow network are, activation by activation: a ring for each of the first seeds, the
 * mean of all of them filled, with its number. The last panel shows the same of the first layer of a deep network, for
 * a shallow one hides what happens there. Safe on any thread.
 */
public final class StatisticsPlot {
    private static final int MOST_RINGS = 30;
    private static final double SEED = 2;
    private static final double MEAN = 5;
    private static final double SPREAD = 0.5;
    private static final double ABOVE = 0.1;
    private static final int DIGITS = 2;

    private final List<StyledActivation> lineup;

    private StatisticsPlot(List<StyledActivation> lineup) {
        this.lineup = lineup;
    }

    /**
     * Returns what there is by now of two studies of the same activations.
     *
     * @param lineup the activations in their order, with their looks
     * @param sizes gradients of shallow networks by the number of their cell
     * @param deep networks of one depth
     * @param ladders what was measured of them, by the number of their cell
     */
    public static Figure of(
            GradientStatistics study,
            List<StyledActivation> lineup,
            Map<Integer, GradientSizes> sizes,
            DepthStudy deep,
            Map<Integer, Ladder> ladders) {
        StatisticsPlot plot = new StatisticsPlot(lineup);
        List<List<GradientSizes>> shallow = parted(sizes, lineup.size(), study.seeds());
        List<List<Ladder>> deeper = parted(ladders, lineup.size(), deep.seeds());
        int depth = deep.depths().getFirst();
        List<Panel> panels = List.of(
                plot.panel("mean |gradient|, two hidden layers", shallow, GradientSizes::meanSize),
                plot.panel("standard deviation, two hidden layers", shallow, GradientSizes::deviation),
                plot.panel("largest |gradient|, two hidden layers", shallow, GradientSizes::largest),
                plot.panel("mean |gradient|, layer 1 of " + depth, deeper, StatisticsPlot::ofFirst));
        return Figure.grid("Sizes of gradients before training, weights and biases drawn by default", 2, panels)
                .withReading(plot.reading(
                        means(shallow, GradientSizes::meanSize), means(deeper, StatisticsPlot::ofFirst), depth))
                .withLegend(LegendPlace.NONE);
    }

    private static double ofFirst(Ladder ladder) {
        return ladder.first().meanGradient();
    }

    /** Returns the results of each activation of which all seeds are there. */
    private static <R> List<List<R>> parted(Map<Integer, R> results, int activations, int seeds) {
        List<List<R>> parts = new ArrayList<>();
        for (int i = 0; i < activations; i++) {
            List<R> known = IntStream.range(i * seeds, (i + 1) * seeds)
                    .mapToObj(results::get)
                    .filter(Objects::nonNull)
                    .toList();
            parts.add(known.size() == seeds ? known : List.of());
        }
        return parts;
    }

    private static <R> List<Double> means(List<List<R>> parts, ToDoubleFunction<R> number) {
        return parts.stream()
                .map(part -> part.stream().mapToDouble(number).average().orElse(Double.NaN))
                .toList();
    }

    private <R> Panel panel(String title, List<List<R>> parts, ToDoubleFunction<R> number) {
        LogSpan span = new LogSpan();
        parts.forEach(part -> part.forEach(one -> span.add(number.applyAsDouble(one))));
        Range range = span.decades();
        List<Double> means = means(parts, number);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lineup.size(); i++) {
            addSeeds(
                    marks,
                    i,
                    parts.get(i).stream().limit(MOST_RINGS).mapToDouble(number).toArray(),
                    range.min());
        }
        for (int i = 0; i < lineup.size(); i++) {
            addMean(marks, i, means.get(i), range);
        }
        if (means.stream().allMatch(mean -> mean.isNaN())) {
            marks.add(Note.middle("Nothing is computed yet"));
        }
        List<String> names = lineup.stream().map(StyledActivation::name).toList();
        return new Panel(title, Axis.categories("", names), Axis.log("", range), marks);
    }

    private void addSeeds(List<Mark> marks, int place, double[] numbers, double floor) {
        double[] x = new double[numbers.length];
        Arrays.setAll(x, i -> place + SPREAD * ((i + 0.5) / x.length - 0.5));
        Series at = LogSpan.onFloor(Series.of(x, numbers), floor);
        marks.add(new Points("", at, lineup.get(place).stroke().ink(), Marker.CIRCLE, Points.Fill.OPEN, SEED));
    }

    private void addMean(List<Mark> marks, int place, double mean, Range range) {
        if (Double.isNaN(mean)) {
            return;
        }
        double shown = Math.max(mean, range.min());
        StyledActivation styled = lineup.get(place);
        Series at = Series.of(new double[] {place}, new double[] {shown});
        marks.add(new Points(
                styled.name() + ", mean",
                at,
                styled.stroke().ink(),
                styled.stroke().marker(),
                Points.Fill.FILLED,
                MEAN));
        boolean low = Math.log(shown / range.min()) < 0.8 * Math.log(range.max() / range.min());
        double beside = shown * Math.pow(range.max() / range.min(), low ? ABOVE : -ABOVE);
        marks.add(new Note(number(mean), Note.Spot.VALUES, place, beside, Align.MIDDLE, Role.TEXT));
    }

    private String reading(List<Double> shallow, List<Double> deep, int depth) {
        List<Integer> known = IntStream.range(0, lineup.size())
                .filter(i -> !shallow.get(i).isNaN() && !deep.get(i).isNaN())
                .boxed()
                .sorted(Comparator.comparing(deep::get))
                .toList();
        if (known.isEmpty()) {
            return "Nothing is computed yet";
        }
        int weakest = known.getFirst();
        int strongest = known.getLast();
        return "A shallow network hides it: with two hidden layers " + pair(weakest, strongest, shallow)
                + ", but in layer 1 of " + depth + " " + pair(weakest, strongest, deep);
    }

    private String pair(int weakest, int strongest, List<Double> numbers) {
        String first = lineup.get(weakest).name() + " has a mean |gradient| of " + number(numbers.get(weakest));
        return weakest == strongest
                ? first
                : first + " and " + lineup.get(strongest).name() + " of " + number(numbers.get(strongest));
    }

    private static String number(double value) {
        return NumberText.significant(value, DIGITS);
    }
}
