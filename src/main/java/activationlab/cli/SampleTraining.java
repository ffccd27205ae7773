package activationlab.cli;

import activationlab.diagnosis.Finding;
import activationlab.diagnosis.Severity;
import activationlab.diagnosis.Suitability;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.Simulation;
import activationlab.training.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Trains on samples as the window does, epoch by epoch. For one thread. */
final class SampleTraining {
    private final Simulation simulation;
    private final int epochs;

    SampleTraining(Experiment experiment, int epochs) {
        this.simulation = new Simulation(experiment);
        this.epochs = epochs;
    }

    /** Writes a row after each epoch; returns what was seen last. After numbers that are not finite it ends. */
    Frame write(Writer writer) throws IOException {
        Frame frame = simulation.glance();
        EpochTable table = new EpochTable(writer, frame.layers().size());
        for (int epoch = 1; epoch <= epochs && !simulation.halted(); epoch++) {
            simulation.advance(stepsPerEpoch());
            frame = simulation.glance();
            if (!simulation.failed()) {
                table.row(epoch, frame);
            }
        }
        table.finish();
        return frame;
    }

    /** Returns which settings do not go together, a sentence each. */
    List<String> warnings() {
        return Suitability.of(simulation.experiment(), simulation.frame().dataset()).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::sentence)
                .toList();
    }

    private int stepsPerEpoch() {
        Experiment experiment = simulation.experiment();
        int batch = experiment.effectiveBatchSize();
        return (experiment.recipe().trainCount() + batch - 1) / batch;
    }

    /** Returns all there is to say of a run in one line. */
    static String summary(Frame last) {
        Experiment experiment = last.experiment();
        int train = last.dataset().train().count();
        String text = experiment.recipe().source().title() + ": " + last.epoch() + " epochs on " + train
                + " samples, train loss " + Decimal.rounded(last.trainLoss(), 6) + ", test loss "
                + Decimal.rounded(last.testLoss(), 6);
        if (last.dataset().task().hasAccuracy()) {
            text += ", train accuracy " + Decimal.rounded(last.trainAccuracy(), 4) + ", test accuracy "
                    + Decimal.rounded(last.testAccuracy(), 4);
        }
        return switch (last.status()) {
            case Status.Failed failed -> text + ". " + failed.sentence();
            case Status.Stopped stopped -> text + ". " + stopped.sentence();
            case Status.Ready ignored -> text;
            case Status.Trained ignored -> text;
        };
    }
}
