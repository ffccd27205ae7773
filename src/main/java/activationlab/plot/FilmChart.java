package activationlab.plot;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Figure;
import activationlab.training.DecisionGrid;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.Optional;

/** What a film of a training run can show. Safe on any thread. */
public enum FilmChart {
    LOSS("Loss") {
        @Override
        Optional<Figure> of(Frame frame, History history) {
            return Optional.of(LossPlot.of(frame, history));
        }
    },
    BOUNDARY("Decision boundary") {
        @Override
        Optional<Figure> of(Frame frame, History history) {
            return frame.prediction() instanceof DecisionGrid grid
                    ? Optional.of(BoundaryPlot.of(frame, grid))
                    : Optional.empty();
        }
    },
    DEAD_UNITS("Dead units") {
        @Override
        Optional<Figure> of(Frame frame, History history) {
            return Optional.of(DeadUnitsPlot.of(frame, history, DeadMeasure.NEVER_ON_DATASET));
        }
    },
    GRADIENTS("Gradients") {
        @Override
        Optional<Figure> of(Frame frame, History history) {
            return Optional.of(GradientPlot.of(frame, history, GradientTensor.WEIGHTS));
        }
    };

    private final String title;

    FilmChart(String title) {
        this.title = title;
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }

    /** Returns the chart; nothing if the run has none, such as a boundary where nothing is decided in a plane. */
    abstract Optional<Figure> of(Frame frame, History history);
}
