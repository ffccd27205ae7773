package activationlab.plot;

import static activationlab.diagnosis.MotionWords.number;

import activationlab.diagnosis.MotionWords;
import activationlab.figure.Axis;
import activationlab.figure.Bars;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.training.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The answers of a network beside their targets, and the gradients that come of the difference. */
final class LossPanels {
    private static final double LEAST_REACH = 1;
    private static final int MOST_BARS = 10;

    private LossPanels() {}

    static List<Panel> of(Motion motion) {
        return List.of(gradients(motion), LossCurve.suits(motion) ? LossCurve.of(motion) : answers(motion));
    }

    /** Returns a row for each output: answer, target and gradient. */
    static Panel gradients(Motion motion) {
        List<Motion.Answer> answers = motion.outcome().answers();
        NumberTable table = new NumberTable();
        MotionPlot.Sum sum = new MotionPlot.Sum(
                answers.size(), i -> answers.get(i).gradient(), i -> "output " + (i + 1), i -> text(answers.get(i)));
        if (answers.size() == 1) {
            addOne(table, answers.getFirst());
        } else {
            sum.addTo(table, Role.CURVE_2);
        }
        table.add("loss L", "= " + number(motion.outcome().value()));
        if (answers.size() == 1) {
            table.add("dz", dz(motion));
        }
        return table.panel("answer, target and gradient dz");
    }

    private static void addOne(NumberTable table, Motion.Answer answer) {
        table.add("z", number(answer.z()));
        table.add("answer", number(answer.value()));
        table.add("target", number(answer.target()));
    }

    private static String dz(Motion motion) {
        return motion.scope().sample().isPresent()
                ? MotionWords.gradientNumbers(motion)
                : "sum over the samples: "
                        + number(motion.outcome().answers().getFirst().gradient());
    }

    private static String text(Motion.Answer answer) {
        return number(answer.value()) + ", wanted " + number(answer.target()) + ": dz = " + number(answer.gradient());
    }

    private static Panel answers(Motion motion) {
        List<Motion.Answer> all = motion.outcome().answers();
        List<Motion.Answer> shown = all.subList(0, Math.min(MOST_BARS, all.size()));
        double[] values = shown.stream().mapToDouble(Motion.Answer::value).toArray();
        double[] targets = shown.stream().mapToDouble(Motion.Answer::target).toArray();
        List<String> names = IntStream.rangeClosed(1, shown.size())
                .mapToObj(i -> "output " + i)
                .toList();
        List<Bars.Group> groups = new ArrayList<>();
        groups.add(new Bars.Group("answer", Series.indexed(values), Role.CURVE_1, Bars.Pattern.SOLID));
        groups.add(new Bars.Group("target", Series.indexed(targets), Role.CURVE_3, Bars.Pattern.HATCHED));
        Axis y = Axis.linear("", range(values, targets)).withZeroLine();
        return new Panel("answers", Axis.categories("", names), y, List.of(new Bars(groups)));
    }

    private static Range range(double[] values, double[] targets) {
        double low = 0;
        double high = 0;
        for (double[] row : List.of(values, targets)) {
            for (double value : row) {
                low = Double.isFinite(value) ? Math.min(low, value) : low;
                high = Double.isFinite(value) ? Math.max(high, value) : high;
            }
        }
        Range around = SteadyRange.around(low, high, LEAST_REACH);
        return low < 0 ? around : Range.of(0, around.max());
    }
}
