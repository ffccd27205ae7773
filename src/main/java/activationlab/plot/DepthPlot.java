package activationlab.plot;

import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Points;
import activationlab.figure.Series;
import activationlab.scale.NumberText;
import activationlab.scale.Range;
import activationlab.study.AcrossLayers;
import activationlab.study.DepthGroup;
import activationlab.study.DepthPoint;
import activationlab.study.DepthStudy;
import activationlab.study.Scatter;
import activationlab.theory.LayerSignal;
import activationlab.theory.SignalTheory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Gradient norms of networks before training against their depth, a line for each activation: the mean over the layers,
 * their standard deviation, the layer where gradients vanish most and the one where they explode most, each as the
 * median over the seeds. Rings are what theory expects. Safe on any thread.
 */
public final class DepthPlot {
    private static final double BESIDE = 1;
    private static final double RING = 5;

    /** One of the panels. */
    private record Statistic(
            String title, Function<DepthPoint, Scatter> measured, ToDoubleFunction<AcrossLayers> expected) {}

    /** What is expected at one depth. */
    private record Ring(int depth, AcrossLayers across) {}

    private static final List<Statistic> STATISTICS = List.of(
            new Statistic("mean over the layers", DepthPoint::mean, AcrossLayers::mean),
            new Statistic("standard deviation over the layers", DepthPoint::deviation, AcrossLayers::deviation),
            new Statistic("smallest of the layers: vanishing", DepthPoint::smallest, AcrossLayers::smallest),
            new Statistic("largest of the layers: exploding", DepthPoint::largest, AcrossLayers::largest));

    private final DepthStudy study;
    private final List<StyledActivation> lineup;
    private final List<DepthPoint> points;
    private final Map<Integer, SignalTheory> theory;
    private final GradientTensor tensor;

    private DepthPlot(
            DepthStudy study,
            List<StyledActivation> lineup,
            List<DepthPoint> points,
            Map<Integer, SignalTheory> theory,
            GradientTensor tensor) {
        this.study = study;
        this.lineup = lineup;
        this.points = points;
        this.theory = theory;
        this.tensor = tensor;
    }

    /**
     * Returns what there is by now of a study.
     *
     * @param lineup the activations of the study in their order, with their looks
     * @param measured activations and depths by the number of their cell
     * @param theory what is expected, by the number of its cell; empty to leave it out
     */
    public static Figure of(
            DepthStudy study,
            List<StyledActivation> lineup,
            Map<Integer, DepthGroup> measured,
            Map<Integer, SignalTheory> theory,
            GradientTensor tensor) {
        List<DepthPoint> points = measured.values().stream()
                .map(group -> tensor == GradientTensor.WEIGHTS ? group.weights() : group.biases())
                .toList();
        return new DepthPlot(study, lineup, points, theory, tensor).figure();
    }

    private Figure figure() {
        String title = "Gradient norms of " + tensor.title() + " against depth, "
                + study.initialization().initializer().title() + ", width " + study.width();
        return Figure.grid(title, 2, STATISTICS.stream().map(this::panel).toList())
                .withReading(reading())
                .withLegend(LegendPlace.TOP);
    }

    private Panel panel(Statistic statistic) {
        List<Series> lines = new ArrayList<>();
        List<Series> rings = new ArrayList<>();
        LogSpan span = new LogSpan();
        for (int i = 0; i < lineup.size(); i++) {
            lines.add(line(lineup.get(i), statistic));
            rings.add(rings(i, statistic));
            span.add(lines.getLast());
            span.add(rings.getLast());
        }
        Axis y = Axis.log(tensor == GradientTensor.WEIGHTS ? "|dL/dW|" : "|dL/db|", span.decades());
        return new Panel(
                statistic.title, depths(), y, marks(lines, rings, y.range().min()));
    }

    private List<Mark> marks(List<Series> lines, List<Series> rings, double floor) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lineup.size(); i++) {
            StyledActivation styled = lineup.get(i);
            marks.add(new Curve(styled.name(), LogSpan.onFloor(lines.get(i), floor), styled.stroke()));
        }
        for (int i = 0; i < lineup.size(); i++) {
            if (rings.get(i).size() > 0) {
                marks.add(new Points(
                        "theory",
                        LogSpan.onFloor(rings.get(i), floor),
                        lineup.get(i).stroke().ink(),
                        lineup.get(i).stroke().marker(),
                        Points.Fill.OPEN,
                        RING));
            }
        }
        if (lines.stream().allMatch(line -> line.size() == 0)) {
            marks.add(Note.middle("Nothing is computed yet"));
        }
        return marks;
    }

    private Axis depths() {
        int least = study.depths().stream().min(Comparator.naturalOrder()).orElseThrow();
        int most = study.depths().stream().max(Comparator.naturalOrder()).orElseThrow();
        return Axis.linear("depth", Range.of(Math.max(0, least - BESIDE), most + BESIDE));
    }

    private Series line(StyledActivation styled, Statistic statistic) {
        List<DepthPoint> own = points.stream()
                .filter(point -> point.activation().equals(styled.activation()))
                .toList();
        return series(
                own, DepthPoint::depth, point -> statistic.measured.apply(point).median());
    }

    private Series rings(int activation, Statistic statistic) {
        List<Ring> known = new ArrayList<>();
        for (int d = 0; d < study.depths().size(); d++) {
            int depth = study.depths().get(d);
            Optional.ofNullable(theory.get(activation * study.depths().size() + d))
                    .ifPresent(expected -> known.add(new Ring(depth, across(expected))));
        }
        return series(known, Ring::depth, ring -> statistic.expected.applyAsDouble(ring.across));
    }

    private AcrossLayers across(SignalTheory expected) {
        return AcrossLayers.of(
                expected.each(tensor == GradientTensor.WEIGHTS ? LayerSignal::weightNorm : LayerSignal::biasNorm));
    }

    private static <T> Series series(List<T> of, ToDoubleFunction<T> x, ToDoubleFunction<T> y) {
        return Series.of(
                of.stream().mapToDouble(x).toArray(), of.stream().mapToDouble(y).toArray());
    }

    private String reading() {
        if (points.isEmpty()) {
            return "Nothing is computed yet";
        }
        int deepest = points.stream().mapToInt(DepthPoint::depth).max().orElseThrow();
        Comparator<DepthPoint> bySmallest =
                Comparator.comparingDouble(point -> point.smallest().median());
        List<DepthPoint> there = points.stream()
                .filter(point -> point.depth() == deepest)
                .sorted(bySmallest)
                .toList();
        String weakest = "At depth " + deepest + " the weakest layer gets " + words(there.getFirst());
        return there.size() == 1 ? weakest : weakest + " and " + words(there.getLast());
    }

    private static String words(DepthPoint point) {
        return NumberText.significant(point.smallest().median(), 2) + " with "
                + point.activation().title();
    }
}
