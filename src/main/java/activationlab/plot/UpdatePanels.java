package activationlab.plot;

import static activationlab.diagnosis.MotionWords.number;

import activationlab.diagnosis.MotionWords;
import activationlab.diagnosis.UpdateWords;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.figure.Role;
import activationlab.network.WeightMove;
import activationlab.scale.NumberText;
import activationlab.training.Motion;
import java.util.List;

/** The gradient of each weight of a unit, and what the step makes of it. */
final class UpdatePanels {
    private static final int DIGITS = 5;

    private UpdatePanels() {}

    static List<Panel> of(Motion motion, List<String> features) {
        return motion.update()
                .map(update -> List.of(gradients(motion, update, features), moves(motion, update, features)))
                .orElseGet(() -> List.of(Panel.BLANK.with(Note.middle(motion.refusal()))));
    }

    private static MotionPlot.Sum sum(Motion motion, Motion.Update update, List<String> features) {
        return new MotionPlot.Sum(
                update.moves().size(),
                i -> change(update.moves().get(i).weight()),
                i -> MotionWords.name(motion, i, features),
                i -> text(update, update.moves().get(i)));
    }

    private static double change(WeightMove move) {
        return move.now() - move.before();
    }

    private static Panel gradients(Motion motion, Motion.Update update, List<String> features) {
        boolean one = motion.scope().sample().isPresent();
        double dz = motion.backward().dz();
        NumberTable table = new NumberTable();
        for (int i : sum(motion, update, features).largest(NumberTable.MOST)) {
            Motion.Move move = update.moves().get(i);
            boolean bias = i == motion.forward().terms().size();
            String text = one && !bias
                    ? number(dz) + " × " + MotionPlot.factor(move.input()) + " = " + number(move.share())
                    : number(move.share());
            table.add(MotionWords.name(motion, i, features), text, move.share(), Role.CURVE_2);
        }
        int count = motion.scope().count();
        return table.panel(one ? "this sample's part: dz × input" : "gradient of " + count + " samples");
    }

    private static Panel moves(Motion motion, Motion.Update update, List<String> features) {
        NumberTable table = new NumberTable();
        MotionPlot.Sum sum = sum(motion, update, features);
        for (int i : sum.largest(NumberTable.MOST)) {
            table.add(
                    MotionWords.name(motion, i, features),
                    text(update, update.moves().get(i)));
        }
        if (update.optimizer().memories() > 0) {
            WeightMove farthest = update.moves().get(farthest(update)).weight();
            for (String line : UpdateWords.lines(update, farthest)) {
                table.add("", line);
            }
        }
        return table.panel("weight and its step");
    }

    private static int farthest(Motion.Update update) {
        int farthest = 0;
        for (int i = 1; i < update.moves().size(); i++) {
            double now = Math.abs(change(update.moves().get(i).weight()));
            farthest = now > Math.abs(change(update.moves().get(farthest).weight())) ? i : farthest;
        }
        return farthest;
    }

    // One line of numbers says all of plain descent; what remembers earlier steps needs more of them, for one weight.
    private static String text(Motion.Update update, Motion.Move move) {
        WeightMove weight = move.weight();
        if (update.optimizer().memories() == 0) {
            return UpdateWords.lines(update, weight).getLast();
        }
        double change = change(weight);
        return NumberText.significant(weight.before(), DIGITS) + (change < 0 ? " − " : " + ") + number(Math.abs(change))
                + " = " + NumberText.significant(weight.now(), DIGITS);
    }
}
