package activationlab.plot;

import activationlab.dataset.Dataset;
import activationlab.dataset.Task;
import activationlab.diagnosis.Wording;
import activationlab.figure.Axis;
import activationlab.figure.Curve;
import activationlab.figure.Figure;
import activationlab.figure.Mark;
import activationlab.figure.Orientation;
import activationlab.figure.Panel;
import activationlab.figure.Rule;
import activationlab.figure.Series;
import activationlab.scale.Range;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.ArrayList;
import java.util.List;

/**
 * Train and test accuracy over the epochs, with that of guessing among classes. Safe on any thread that may read the
 * history.
 */
public final class AccuracyPlot {
    private static final Range PERCENT = Range.of(0, 100);

    private AccuracyPlot() {}

    /** Returns the accuracies up to a frame of a classification. */
    public static Figure of(Frame frame, History history) {
        Series train = Traces.of(history, past -> 100 * past.trainAccuracy());
        Series test = Traces.of(history, past -> 100 * past.testAccuracy());
        List<Mark> marks = new ArrayList<>();
        marks.add(Rule.dashed("chance", Orientation.HORIZONTAL, chance(frame.dataset())));
        marks.addAll(Interventions.of(frame, history));
        marks.add(new Curve("train", train, LossPlot.TRAIN));
        marks.add(new Curve("test", test, LossPlot.TEST));
        Axis y = Axis.linear("accuracy, %", PERCENT);
        String whose = frame.dataset().task() == Task.MULTILABEL ? " labels" : " samples";
        String reading = Wording.percent(100 * frame.trainAccuracy()) + " of train, "
                + Wording.percent(100 * frame.testAccuracy()) + " of test" + whose + " right";
        return Figure.of("Accuracy", new Panel("", Traces.axis(history), y, marks))
                .withReading(reading);
    }

    private static double chance(Dataset dataset) {
        return dataset.task().classifies() ? 100.0 / dataset.classes() : 50;
    }
}
