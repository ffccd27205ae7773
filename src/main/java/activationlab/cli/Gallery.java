package activationlab.cli;

import activationlab.diagnosis.DeadMeasure;
import activationlab.diagnosis.GradientTensor;
import activationlab.figure.Figure;
import activationlab.plot.AccuracyPlot;
import activationlab.plot.BoundaryPlot;
import activationlab.plot.DeadUnitsPlot;
import activationlab.plot.GradientPlot;
import activationlab.plot.LossPlot;
import activationlab.session.RunState;
import activationlab.training.DecisionGrid;
import activationlab.training.Excerpt;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import activationlab.training.Simulation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The charts that stand for the whole program, by file name. Safe on any thread: the training run is made once. */
final class Gallery {
    private static final int EPOCHS = 300;

    private final History history = new History();
    private final Simulation simulation = new Simulation(Experiment.standard());

    private @Nullable Frame end;

    private Gallery() {}

    /** Returns the charts in order; each is computed when it is asked for, the training run with the first of its. */
    static Map<String, Supplier<Drawing>> charts() {
        Map<String, Supplier<Drawing>> charts = new LinkedHashMap<>(CurveGallery.charts());
        Gallery run = new Gallery();
        charts.put("training-loss", run.chart("loss", end -> LossPlot.of(end, run.history)));
        charts.put("training-accuracy", run.chart("accuracy", end -> AccuracyPlot.of(end, run.history)));
        charts.put(
                "training-dead-units",
                run.chart("loss", end -> DeadUnitsPlot.of(end, run.history, DeadMeasure.NEVER_ON_DATASET)));
        charts.put(
                "training-gradient-norms",
                run.chart("loss", end -> GradientPlot.of(end, run.history, GradientTensor.WEIGHTS)));
        charts.put("training-decision-boundary", run.chart("loss", Gallery::boundary));
        return charts;
    }

    /** Returns every chart there is, in order; each is computed when it is asked for. */
    static Map<String, Supplier<Drawing>> all() {
        Map<String, Supplier<Drawing>> charts = charts();
        charts.putAll(CurveGallery.each());
        charts.putAll(StudyGallery.charts());
        return charts;
    }

    private Supplier<Drawing> chart(String progress, Function<Frame, Figure> plot) {
        return () -> {
            Frame end = last();
            RunState run = RunState.at(end.experiment(), end.step());
            RunState seen =
                    history.upTo(end.step()).map(Excerpt::trail).map(run::with).orElse(run);
            return new Drawing(plot.apply(end), CarriedPage.run(seen, progress));
        };
    }

    private static Figure boundary(Frame frame) {
        if (frame.prediction() instanceof DecisionGrid grid) {
            return BoundaryPlot.of(frame, grid);
        }
        throw new IllegalStateException(frame.experiment().recipe().source().title() + " has no decision boundary");
    }

    /** Returns the state after all epochs; the history then has one frame an epoch. */
    private synchronized Frame last() {
        Frame known = end;
        if (known != null) {
            return known;
        }
        Experiment experiment = simulation.experiment();
        int batch = experiment.effectiveBatchSize();
        int stepsPerEpoch = (experiment.recipe().trainCount() + batch - 1) / batch;
        while (simulation.step() < (long) EPOCHS * stepsPerEpoch && !simulation.failed()) {
            history.add(simulation.glance());
            simulation.advance(stepsPerEpoch);
        }
        Frame last = simulation.frame();
        history.add(last);
        end = last;
        return last;
    }
}
