package activationlab.training;

import activationlab.network.Evaluation;
import activationlab.network.Inference;
import activationlab.network.Network;
import java.util.ArrayList;
import java.util.List;

/** Measures a learner without changing how it goes on. For one thread. */
final class Gauge {
    private final Learner learner;
    private final Inference inference;
    private final Silence onBatch;
    private final Silence onDataset;
    private final Predictor predictor;

    Gauge(Experiment experiment, Learner learner) {
        this.learner = learner;
        Network network = learner.network();
        inference = new Inference(network);
        onBatch = new Silence(network.topology());
        onDataset = new Silence(network.topology());
        predictor = new Predictor(experiment);
    }

    /** Measures losses and accuracies, and what is silent on the training data. */
    Scores scores() {
        onDataset.clear();
        Evaluation train = inference.evaluate(learner.dataset().train(), onDataset);
        Evaluation test = inference.evaluate(learner.dataset().test(), Gauge::ignore);
        return new Scores(train.loss(), test.loss(), train.accuracy(), test.accuracy());
    }

    /** Measures every layer; needs {@link #scores()} before. */
    List<LayerStats> layers() {
        onBatch.clear();
        learner.show(onBatch);
        List<LayerStats> layers = new ArrayList<>();
        for (int l = 0; l < learner.network().topology().layers(); l++) {
            layers.add(layer(l));
        }
        return layers;
    }

    Prediction prediction() {
        return predictor.ask(inference);
    }

    private LayerStats layer(int l) {
        Network network = learner.network();
        double weights = network.weightGradientNorm(l);
        double biases = network.biasGradientNorm(l);
        if (l == network.topology().layers() - 1) {
            return new LayerStats(weights, biases, Double.NaN, Double.NaN, Double.NaN);
        }
        return new LayerStats(
                weights, biases, onDataset.zeroEntries(l), onBatch.silentUnits(l), onDataset.silentUnits(l));
    }

    private static void ignore(int layer, double[][] rows, int units, int n) {
        // What is silent is counted on the training data.
    }
}
