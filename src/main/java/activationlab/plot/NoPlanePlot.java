package activationlab.plot;

import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.Note;
import activationlab.figure.Panel;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.Prediction;
import java.util.List;

/** Says why the answers of the network cannot be drawn over its features. Safe on any thread. */
public final class NoPlanePlot {
    private NoPlanePlot() {}

    /** Returns the figure of a frame whose prediction is {@code none}. */
    public static Figure of(Frame frame, Prediction.None none) {
        List<String> names = frame.dataset().names().features();
        Axis x = Axis.linear(names.getFirst(), Range.of(0, 1)).withoutTickText();
        Axis y = Axis.linear(names.size() > 1 ? names.get(1) : "", Range.of(0, 1))
                .withoutTickText();
        return Figure.of("Answers", new Panel("", x, y, List.of(Note.middle(none.reason()))));
    }
}
