package activationlab.plot;

import activationlab.analysis.Part;
import activationlab.analysis.SignalFlow;
import activationlab.diagnosis.Wording;
import activationlab.figure.Bars;
import activationlab.figure.Histogram;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Role;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Percentages of inputs in bins, for all inputs and for the saturated and dead ones among them. */
final class Spread {
    // A few bins that tower over all others are cut, at this many times the height of the next one.
    private static final double CUT = 2;
    private static final int TOWERS = 4;
    private static final double LEAST = 0.05;
    private static final double AIR = 1.08;

    private final Map<Part, List<Double>> percentages = new EnumMap<>(Part.class);

    private final SignalFlow flow;

    private Spread(SignalFlow flow) {
        this.flow = flow;
    }

    /** @param shares the shares of inputs of a part in bins */
    static Spread of(SignalFlow flow, Function<Part, List<Double>> shares) {
        Spread spread = new Spread(flow);
        for (Part part : Part.values()) {
            spread.percentages.put(
                    part, shares.apply(part).stream().map(share -> 100 * share).toList());
        }
        return spread;
    }

    /** Returns one histogram over the other, the dead on top. */
    List<Mark> histograms(Orientation base, Range over) {
        List<Mark> marks = new ArrayList<>();
        percentages.forEach((part, heights) -> marks.add(new Histogram(name(part), base, over, heights, fill(part))));
        return marks;
    }

    private String name(Part part) {
        return part == Part.ALL ? part.title() : part.title() + " " + Wording.percent(100 * flow.share(part));
    }

    private static Histogram.Fill fill(Part part) {
        return switch (part) {
            case ALL -> new Histogram.Fill(Role.CURVE_1, Bars.Pattern.LIGHT);
            case SATURATED -> new Histogram.Fill(Role.WARNING, Bars.Pattern.HATCHED);
            case DEAD -> new Histogram.Fill(Role.DANGER, Bars.Pattern.SOLID);
        };
    }

    /** Returns the percentage at which an axis ends. */
    double cut() {
        List<Double> sorted =
                percentages.getOrDefault(Part.ALL, List.of()).stream().sorted().toList();
        double highest = sorted.getLast();
        double usual = sorted.get(Math.max(0, sorted.size() - TOWERS));
        return Math.max(LEAST, AIR * (usual > LEAST ? Math.min(highest, CUT * usual) : highest));
    }
}
