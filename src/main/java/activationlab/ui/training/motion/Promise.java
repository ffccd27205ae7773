package activationlab.ui.training.motion;

import activationlab.scale.NumberText;
import activationlab.training.Motion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was said of the next step, and says whether it came true. JavaFX thread only. */
final class Promise {
    private @Nullable Motion latest;
    private String sentence = "";

    /** Takes in what is said now; returns a sentence about what was said before. */
    String hear(Motion now) {
        Motion before = latest;
        if (!now.equals(before)) {
            latest = now;
            sentence = before != null && isNext(before, now) ? verdict(before, now) : coming(now);
        }
        return sentence;
    }

    private static boolean isNext(Motion before, Motion now) {
        return now.step() == before.step() + 1
                && now.place().equals(before.place())
                && before.update().isPresent()
                && now.update().isPresent();
    }

    private static String verdict(Motion before, Motion now) {
        List<Double> said = before.update().orElseThrow().moves().stream()
                .map(move -> move.weight().now())
                .toList();
        List<Double> found = now.update().orElseThrow().moves().stream()
                .map(move -> move.weight().before())
                .toList();
        String step = "Step " + number(before.step()) + " was taken. ";
        return said.equals(found)
                ? step + "It came true: all " + said.size()
                        + " numbers of this unit are what was said, to the last bit."
                : step + "Settings were changed in between, so this unit is not what was said.";
    }

    private static String coming(Motion now) {
        return now.refusal().isEmpty() ? "Step " + number(now.step()) + " comes next." : now.refusal();
    }

    private static String number(long step) {
        return NumberText.fixed((double) step, 0);
    }
}
