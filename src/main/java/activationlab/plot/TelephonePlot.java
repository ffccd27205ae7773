package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Mark;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Series;
import activationlab.scale.NumberText;
import activationlab.study.TelephoneStudy;
import activationlab.study.TelephoneSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What is left of a gradient after one, two... six hidden layers: by the rule of thumb that multiplies the steepest
 * slope by itself, by the slopes it really meets, and in the network, where weights count too. All on one axis, each
 * the median over the seeds. Safe on any thread.
 */
public final class TelephonePlot {
    private static final int DIGITS = 2;
    private static final List<String> STATIONS = IntStream.rangeClosed(0, TelephoneStudy.HOPS)
            .mapToObj(hop -> hop == 0 ? "output" : Integer.toString(hop))
            .toList();

    /** One of the panels. */
    private record Teller(String title, ToDoubleFunction<TelephoneSummary> left) {}

    private static final List<Teller> TELLERS = List.of(
            new Teller("by the steepest slope", TelephoneSummary::rule),
            new Teller("by slopes it meets", hop -> hop.slopes().median()),
            new Teller("by slopes \u00d7 weights", hop -> hop.left().median()));

    private final TelephoneStudy study;
    private final List<StyledActivation> lineup;
    private final Map<Integer, List<TelephoneSummary>> results;

    private TelephonePlot(
            TelephoneStudy study, List<StyledActivation> lineup, Map<Integer, List<TelephoneSummary>> results) {
        this.study = study;
        this.lineup = lineup;
        this.results = results;
    }

    /**
     * Returns what there is by now of a study.
     *
     * @param lineup the activations of the study in their order, with their looks
     * @param results the hops of activations by the number of their cell
     */
    public static Figure of(
            TelephoneStudy study, List<StyledActivation> lineup, Map<Integer, List<TelephoneSummary>> results) {
        return new TelephonePlot(study, lineup, results).figure();
    }

    private Figure figure() {
        String title = "Telephone game over " + TelephoneStudy.HOPS + " hidden layers, "
                + study.initialization().initializer().title() + ", width " + study.width();
        LogSpan span = new LogSpan();
        TELLERS.forEach(teller -> lines(teller).forEach(span::add));
        Axis y = Axis.log("share of |dL/dz| at the output", span.decades());
        List<Panel> panels = TELLERS.stream().map(teller -> panel(teller, y)).toList();
        return Figure.grid(title, TELLERS.size(), panels).withReading(reading()).withLegend(LegendPlace.TOP);
    }

    private Panel panel(Teller teller, Axis y) {
        List<Series> lines = lines(teller);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lineup.size(); i++) {
            Series line = LogSpan.onFloor(lines.get(i), y.range().min());
            marks.add(new Curve(lineup.get(i).name(), line, lineup.get(i).stroke()));
        }
        if (lines.stream().allMatch(line -> line.size() == 0)) {
            marks.add(Note.middle("Nothing is computed yet"));
        }
        boolean first = teller.equals(TELLERS.getFirst());
        Axis shown = first ? y : Axis.log("", y.range());
        return new Panel(teller.title, Axis.categories("hidden layers passed", STATIONS), shown, marks);
    }

    private List<Series> lines(Teller teller) {
        return IntStream.range(0, lineup.size())
                .mapToObj(i -> line(results.getOrDefault(i, List.of()), teller.left))
                .toList();
    }

    private static Series line(List<TelephoneSummary> hops, ToDoubleFunction<TelephoneSummary> left) {
        return hops.isEmpty()
                ? Series.EMPTY
                : Series.indexed(
                        DoubleStream.concat(DoubleStream.of(1), hops.stream().mapToDouble(left))
                                .toArray());
    }

    private String reading() {
        List<Series> rule = lines(TELLERS.getFirst());
        List<Series> network = lines(TELLERS.getLast());
        String all = IntStream.range(0, lineup.size())
                .filter(i -> network.get(i).size() > 0)
                .mapToObj(i -> lineup.get(i).name() + " " + last(rule.get(i)) + " \u2192 " + last(network.get(i)))
                .collect(Collectors.joining("; "));
        return all.isEmpty()
                ? "Nothing is computed yet"
                : "Left in the end, by the steepest slope \u2192 in the network: " + all;
    }

    private static String last(Series line) {
        return NumberText.significant(line.y(line.size() - 1), DIGITS);
    }
}
