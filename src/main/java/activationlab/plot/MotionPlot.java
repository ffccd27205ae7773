package activationlab.plot;

import static activationlab.diagnosis.MotionWords.number;

import activationlab.diagnosis.MotionStage;
import activationlab.diagnosis.MotionWords;
import activationlab.diagnosis.Wording;
import activationlab.figure.Figure;
import activationlab.figure.LegendPlace;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.training.Frame;
import activationlab.training.Motion;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One stage of the next step of training at one unit: every multiplication with its numbers, largest first, and beside
 * them the curve of the activation, the answers or the moves of the weights. Safe on any thread.
 */
public final class MotionPlot {
    private MotionPlot() {}

    /** Returns a stage of the step that comes next, or words while it is not measured. */
    public static Figure of(Frame frame, MotionStage stage) {
        return frame.closeup()
                .motion()
                .map(motion -> of(motion, stage, frame.dataset().names().features()))
                .orElseGet(() -> Figure.of(stage.title(), Panel.BLANK.with(Note.middle("The step is being measured"))));
    }

    private static Figure of(Motion motion, MotionStage stage, List<String> features) {
        List<Panel> panels = switch (stage) {
            case FORWARD -> forward(motion, features);
            case LOSS -> LossPanels.of(motion);
            case BACKWARD -> backward(motion);
            case UPDATE -> UpdatePanels.of(motion, features);
        };
        return Figure.grid(title(motion, stage), panels.size(), panels)
                .withLegend(isLegendWanted(motion, stage) ? LegendPlace.TOP : LegendPlace.NONE)
                .withReading(MotionWords.numbers(motion, stage, features));
    }

    private static boolean isLegendWanted(Motion motion, MotionStage stage) {
        return stage == MotionStage.LOSS && !LossCurve.suits(motion);
    }

    private static String title(Motion motion, MotionStage stage) {
        String unit = Wording.capitalized(motion.title());
        return stage == MotionStage.LOSS
                ? MotionWords.formula(motion, stage)
                : unit + ":  " + MotionWords.formula(motion, stage);
    }

    private static List<Panel> forward(Motion motion, List<String> features) {
        Motion.Forward forward = motion.forward();
        NumberTable table = new NumberTable();
        Sum sum = new Sum(
                forward.terms().size(),
                i -> forward.terms().get(i).product(),
                i -> MotionWords.name(motion, i, features),
                i -> product(forward.terms().get(i)));
        sum.addTo(table, Role.CURVE_1);
        table.add("bias", "+ " + factor(forward.bias()), forward.bias(), Role.CURVE_2);
        table.add("z", "= " + number(forward.z()), forward.z(), Role.ACCENT);
        if (motion.backward().normalized()) {
            table.add("normalized", number(forward.seen()), forward.seen(), Role.ACCENT);
        }
        String what = motion.place().layer() == 0 ? "weight × input" : "weight × activation";
        Panel products = table.panel(what);
        return motion.isOutput() ? List.of(products) : List.of(products, SeenCurve.values(motion));
    }

    private static List<Panel> backward(Motion motion) {
        Motion.Backward backward = motion.backward();
        if (motion.isOutput()) {
            return List.of(LossPanels.gradients(motion));
        }
        NumberTable table = new NumberTable();
        boolean output = motion.outcome().answers().size() == backward.terms().size() && isBelowOutput(motion);
        Sum sum = new Sum(
                backward.terms().size(),
                i -> backward.terms().get(i).product(),
                i -> (output ? "output " : "unit ") + (i + 1),
                i -> product(backward.terms().get(i)));
        sum.addTo(table, Role.CURVE_1);
        table.add("da", "= " + number(backward.upstream()), backward.upstream(), Role.ACCENT);
        if (backward.upstream() != backward.byActivation()) {
            table.add("dropout", number(backward.byActivation()), backward.byActivation(), Role.ACCENT);
        }
        boolean one = motion.scope().sample().isPresent();
        table.add(one ? "f′(z)" : "mean f′(z)", (one ? "× " : "") + number(backward.slope()));
        table.add("dz", "= " + number(backward.dz()), backward.dz(), Role.CURVE_2);
        return List.of(table.panel("weight × dz of the layer above"), SeenCurve.slopes(motion));
    }

    private static boolean isBelowOutput(Motion motion) {
        // All terms then belong to the answers, whose gradients are theirs.
        List<Motion.Answer> answers = motion.outcome().answers();
        List<Motion.Term> terms = motion.backward().terms();
        return IntStream.range(0, terms.size())
                .allMatch(i -> answers.get(i).gradient() == terms.get(i).value());
    }

    private static String product(Motion.Term term) {
        return number(term.weight()) + " × " + factor(term.value()) + " = " + number(term.product());
    }

    /** Returns a number as a second factor: a negative one in brackets. */
    static String factor(double value) {
        return value < 0 ? "(" + number(value) + ")" : number(value);
    }

    /**
     * A sum of many parts, of which the largest are written out.
     *
     * @param count how many parts
     * @param part each of them
     * @param name what it belongs to
     * @param text how it comes about
     */
    record Sum(int count, IntToDoubleFunction part, IntFunction<String> name, IntFunction<String> text) {
        /** Returns which parts are written out, in their order. */
        List<Integer> largest(int most) {
            if (count <= most) {
                return IntStream.range(0, count).boxed().toList();
            }
            return IntStream.range(0, count)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -Math.abs(part.applyAsDouble(i))))
                    .limit(most - 1L)
                    .sorted()
                    .toList();
        }

        void addTo(NumberTable table, Role ink) {
            List<Integer> written = largest(NumberTable.MOST);
            for (int i : written) {
                table.add(name.apply(i), text.apply(i), part.applyAsDouble(i), ink);
            }
            if (written.size() < count) {
                double rest = IntStream.range(0, count)
                        .filter(i -> !written.contains(i))
                        .mapToDouble(part)
                        .sum();
                table.add((count - written.size()) + " others", "together " + number(rest), rest, ink);
            }
        }
    }
}
