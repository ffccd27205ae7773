package activationlab.activation;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch on which a function only rises, only falls or stays level. Safe on any thread.
 *
 * @param sign of the slope: 1, -1 or 0
 * @param where the stretch
 */
record Run(double sign, Interval where) {
    /** Returns the runs of a segment, from left to right; a single level sample only parts two runs. */
    static List<Run> of(Activation f, Segment s) {
        List<Run> runs = new ArrayList<>();
        double from = s.x[0];
        int first = 0;
        for (int i = 0; i <= s.last(); i++) {
            boolean ends = i == s.last() || Math.signum(s.slope[i + 1]) != Math.signum(s.slope[i]);
            if (!ends) {
                continue;
            }
            double to = i == s.last() ? s.x[i] : s.signChange(f, i);
            boolean singleZero = s.slope[i] == 0 && first == i;
            if (!singleZero) {
                runs.add(new Run(Math.signum(s.slope[i]), new Interval(from, to)));
                from = to;
            }
            first = i + 1;
        }
        return merged(runs);
    }

    /** Joins neighbors of the same sign that touch: a slope that only touches 0 does not turn the function. */
    static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            boolean touches = !merged.isEmpty() && merged.getLast().where.to() == run.where.from();
            if (touches && merged.getLast().sign == run.sign) {
                Run before = merged.removeLast();
                merged.add(new Run(run.sign, new Interval(before.where.from(), run.where.to())));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }
}
