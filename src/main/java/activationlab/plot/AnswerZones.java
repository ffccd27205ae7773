package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.figure.Band;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Role;
import activationlab.scale.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an activation answers with exactly 0, and where it answers but its slope is small: the zones in which a unit is
 * silent or saturated. Their edges are exact to a few units in the last place. For one thread.
 */
final class AnswerZones {
    private static final int LOOKS = 400;
    private static final int HALVINGS = 60;
    // A zone narrower than this share of the range is a single point, such as the one where tanh is 0.
    private static final double POINT = 1e-6;

    /** What an activation does with an input. */
    enum Answer {
        ON("", Role.SURFACE),
        SATURATED("saturated", Role.CURVE_4),
        SILENT("silent", Role.ZONE);

        private final String title;
        private final Role ink;

        Answer(String title, Role ink) {
            this.title = title;
            this.ink = ink;
        }
    }

    private final Activation activation;
    private final double small;
    private final Range range;
    private final List<Band> bands = new ArrayList<>();
    private double start;

    /**
     * @param small the slope below which an answer counts as saturated
     * @param range where to look
     */
    AnswerZones(Activation activation, double small, Range range) {
        this.activation = activation;
        this.small = small;
        this.range = range;
        start = range.min();
        Answer before = at(range.min());
        for (int i = 1; i <= LOOKS; i++) {
            double x = i == LOOKS ? range.max() : range.min() + range.length() * i / LOOKS;
            Answer now = at(x);
            if (now != before) {
                double edge = edge(range.min() + range.length() * (i - 1) / LOOKS, x);
                close(before, edge);
                before = now;
            }
        }
        close(before, range.max());
    }

    private Answer at(double x) {
        if (activation.value(x) == 0) {
            return Answer.SILENT;
        }
        return Math.abs(activation.slope(x)) < small ? Answer.SATURATED : Answer.ON;
    }

    /** Returns where the answer of {@code from} ends. */
    private double edge(double from, double to) {
        Answer first = at(from);
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (at(middle) == first) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private void close(Answer answer, double end) {
        if (answer != Answer.ON && end - start > POINT * range.length()) {
            bands.add(new Band(answer.title, Orientation.VERTICAL, start, end, answer.ink));
        }
        start = end;
    }

    /** Returns the zones with their names. */
    List<Mark> named() {
        return List.copyOf(bands);
    }

    /** Returns the zones. */
    List<Mark> bands() {
        return bands.stream()
                .<Mark>map(band -> new Band("", band.orientation(), band.from(), band.to(), band.ink()))
                .toList();
    }
}
